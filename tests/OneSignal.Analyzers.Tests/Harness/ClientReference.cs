using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using OneSignal.Generated;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>The typed client, and what registers it, as the tests' sources reference them: those that are built from the spec.</summary>
internal static class ClientReference
{
    internal static MetadataReference Reference { get; } = Of(typeof(OneSignalClient));

    /// <summary>The registration shows types of other packages, which are copied beside it.</summary>
    private static readonly MetadataReference[] Hosting =
    [
        Reference,
        Of(typeof(OneSignalServiceCollectionExtensions)),
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll")
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    internal static IEnumerable<MetadataReference> Of(References references) => references switch
    {
        References.Client => [Reference],
        References.Hosting => Hosting,
        _ => [],
    };

    private static MetadataReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
