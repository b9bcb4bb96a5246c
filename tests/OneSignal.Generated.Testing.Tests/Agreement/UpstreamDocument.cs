using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generator.Reading;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>A document that OneSignal publishes, with the operations of ours that its own ones are.</summary>
internal sealed partial class UpstreamDocument
{
    private static readonly Lazy<IReadOnlyList<UpstreamDocument>> Read = new(() =>
    [
        new("docs 11.6", "docs-openapi-11.6.json"),
        new("SDK 5.12.0", "sdk-openapi-5.12.0.yaml"),
    ]);

    private UpstreamDocument(string name, string file)
    {
        Name = name;
        Root = SpecReader.Read(Path.Combine(Repository.Upstream!, file)).Root;
        var ours = ApiDocument.Embedded.Operations.ToDictionary(Call, StringComparer.Ordinal);
        Operations =
        [
            .. from path in Root["paths"]!.AsObject()
               from method in path.Value!.AsObject()
               where method.Value is JsonObject operation && operation.ContainsKey("responses")
               select new UpstreamOperation(
                   this, ours[$"{method.Key.ToUpperInvariant()} {Shape(path.Key)}"], method.Value!.AsObject()),
        ];
    }

    /// <summary>The documents; only to be asked for where they are at hand.</summary>
    public static IReadOnlyList<UpstreamDocument> All => Read.Value;

    /// <summary>What tables call it.</summary>
    public string Name { get; }

    public JsonObject Root { get; }

    /// <summary>Several of them can be one of ours: one of the documents has a message for each channel.</summary>
    public IReadOnlyList<UpstreamOperation> Operations { get; }

    private static string Call(SpecOperation operation) => $"{operation.Method} {Shape(operation.Path.Text)}";

    /// <summary>A path without the names of its placeholders and without the query that one document writes into it.</summary>
    private static string Shape(string path) => Placeholder().Replace(path.Split('?')[0], "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
