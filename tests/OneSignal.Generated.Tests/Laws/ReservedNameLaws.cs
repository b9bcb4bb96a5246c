namespace OneSignal.Generated.Tests.Laws;

/// <summary>
/// The generator is told the runtime's type names by file name. That holds only as long as a file holds the one type it is
/// named for.
/// </summary>
public sealed class ReservedNameLaws
{
    [Fact]
    public void Every_type_of_the_runtime_is_the_type_its_file_is_named_for()
    {
        var files = typeof(ReservedNameLaws).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("runtime/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name).Split('{')[0])
            .ToHashSet(StringComparer.Ordinal);
        var generated = GeneratedModels.Objects
            .Concat(GeneratedModels.OpenEnums)
            .Concat(typeof(OneSignalClient).GetProperties().Select(group => group.PropertyType))
            .ToHashSet();

        var strays = typeof(OneSignalClient).Assembly.GetTypes()
            .Where(type => type.Namespace == "OneSignal.Generated" && !type.IsNested && !generated.Contains(type))
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !IsUnionOrQuery(type))
            .Select(type => type.Name.Split('`')[0])
            .Where(name => !files.Contains(name));

        Assert.True(files.Count > 30);
        Assert.Empty(strays);
    }

    private static bool IsUnionOrQuery(Type type) =>
        type.Name.EndsWith("Query", StringComparison.Ordinal) || type.GetNestedType("Reader", System.Reflection.BindingFlags.NonPublic) is not null;
}
