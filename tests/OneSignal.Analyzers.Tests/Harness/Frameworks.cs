using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Framework references that need no network.</summary>
internal static class Frameworks
{
    internal static ImmutableArray<MetadataReference> Full { get; } =
        ImmutableArray<MetadataReference>.CastUp(Net100.References.All);

    /// <summary>A framework without any HTTP API.</summary>
    internal static ImmutableArray<MetadataReference> WithoutHttp { get; } =
        ImmutableArray<MetadataReference>.CastUp(Net100.References.All)
            .RemoveAll(static reference => reference.Display is { } name
                && (name.Contains("System.Net", StringComparison.Ordinal)
                    || name.Contains("System (net", StringComparison.Ordinal)
                    || name.Contains("mscorlib", StringComparison.Ordinal)
                    || name.Contains("netstandard", StringComparison.Ordinal)));
}
