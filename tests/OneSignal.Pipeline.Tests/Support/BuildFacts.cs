using System.Reflection;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>What only the build knows: where the tools lie that the pipeline is made of.</summary>
internal static class BuildFacts
{
    /// <summary>The folder of NSwag's command line tool and its assemblies.</summary>
    public static string NSwag { get; } = Fact("NSwag");

    /// <summary>The source generator of System.Text.Json, from the targeting pack that projects are compiled with.</summary>
    public static string JsonSourceGenerator { get; } = Fact("JsonSourceGenerator");

    public static string Configuration { get; } = Fact("Configuration");

    private static string Fact(string key) => typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"The build did not say where {key} is.");
}
