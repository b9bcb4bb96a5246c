using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking;

/// <summary>A map of the document whose meaning is known from where it stands.</summary>
internal record SpecPart(string Pointer, JsonObject Node, SpecPartKind Kind, string Name)
{
    public string At(string key) => Reading.JsonPointer.Append(Pointer, key);
}

internal enum SpecPartKind
{
    Document,
    Tag,
    SecurityScheme,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
    Property,
}

/// <summary>An operation with its parameters resolved, the path item's included.</summary>
internal sealed record OperationPart(
    string Pointer, JsonObject Node, string Path, string Method, IReadOnlyList<ParameterUse> Parameters)
    : SpecPart(Pointer, Node, SpecPartKind.Operation, $"{Method.ToUpperInvariant()} {Path}")
{
    /// <summary>The schema of the first success answer that is JSON, or null.</summary>
    public JsonObject? SuccessSchema { get; init; }
}

/// <summary>Where an operation names a parameter, and the parameter itself.</summary>
internal readonly record struct ParameterUse(string Pointer, JsonObject Node)
{
    public string Name => Node.Text("name") ?? "";

    public string Place => Node.Text("in") ?? "";
}

/// <summary>A schema, with the role it plays and the schema it is a part of.</summary>
internal sealed record SchemaPart(string Pointer, JsonObject Node, string Name, SchemaRole Role, SchemaPart? Owner)
    : SpecPart(Pointer, Node, Role == SchemaRole.Property ? SpecPartKind.Property : SpecPartKind.Schema, Name);
