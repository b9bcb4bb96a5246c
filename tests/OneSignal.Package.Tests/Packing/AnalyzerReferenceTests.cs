using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OneSignal.Package.Tests.Packing;

/// <summary>
/// A compiler loads analyzers into its own process: what it does not bring itself, or brings in an older version, makes it drop
/// them. The oldest host that is promised is C# 4.8 (.NET SDK 8.0.100, Visual Studio 2022 17.8).
/// </summary>
public sealed class AnalyzerReferenceTests(PackageFeed feed)
{
    private const string Rules = "OneSignal.Analyzers";
    private const string Fixes = "OneSignal.Analyzers.CodeFixes";

    /// <summary>
    /// Not on the list on purpose: System.Composition, which that host has as 7.0 and the feed of this repository as 8.0 (leave
    /// [Shared] out of fixes; they are not composed), and everything that is a package of its own.
    /// </summary>
    private static readonly Dictionary<string, Version> OldestHost = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
    };

    /// <summary>Only hosts that show fixes have these, so only the fixes may ask for them.</summary>
    private static readonly Dictionary<string, Version> OldestEditor = new(OldestHost, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    [Fact]
    public void The_rules_ask_for_nothing_that_the_oldest_compiler_lacks() => Assert.Empty(Unsupplied(Rules, OldestHost));

    [Fact]
    public void The_fixes_ask_for_nothing_that_the_oldest_editor_lacks() => Assert.Empty(Unsupplied(Fixes, OldestEditor));

    [Fact]
    public void The_fixes_find_the_rules_beside_them()
    {
        var version = Definition(Rules).Version;

        Assert.Contains((Rules, version), References(Fixes));
    }

    private IEnumerable<string> Unsupplied(string assembly, Dictionary<string, Version> host) =>
        References(assembly)
            .Where(static reference => reference.Name != Rules)
            .Where(reference => !host.TryGetValue(reference.Name, out var supplied) || reference.Version > supplied)
            .Select(static reference => $"{reference.Name} {reference.Version}");

    private (string Name, Version Version)[] References(string assembly)
    {
        using var image = Open(assembly);
        var reader = image.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .Select(reference => (reader.GetString(reference.Name), reference.Version)).ToArray();
        Assert.NotEmpty(references);
        return references;
    }

    private (string Name, Version Version) Definition(string assembly)
    {
        using var image = Open(assembly);
        var definition = image.GetMetadataReader().GetAssemblyDefinition();
        return (assembly, definition.Version);
    }

    private PEReader Open(string assembly)
    {
        using var package = feed.Open(PackageFeed.Client);
        return new PEReader([.. package.Read($"analyzers/dotnet/cs/{assembly}.dll")]);
    }
}
