using System.Reflection;
using System.Text.Json.Serialization;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>The generated types, told from hand-written ones by what only templates print.</summary>
internal static class GeneratedModels
{
    public static IReadOnlyList<Type> Public { get; } =
        typeof(OneSignalClient).Assembly.GetExportedTypes().Where(type => type.Namespace == "OneSignal.Generated").ToList();

    public static IReadOnlyList<Type> Objects { get; } = Public.Where(type => type.IsClass && WireProperties(type).Any()).ToList();

    public static IReadOnlyList<Type> OpenEnums { get; } =
        typeof(OneSignalClient).Assembly.GetTypes().Where(type => type.IsValueType && typeof(IOpenEnum).IsAssignableFrom(type)).ToList();

    public static IEnumerable<PropertyInfo> WireProperties(Type type) =>
        type.GetProperties().Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null);
}
