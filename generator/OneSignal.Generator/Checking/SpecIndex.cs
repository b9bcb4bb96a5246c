using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>
/// A sound document taken apart once, so that a rule asks for all operations or all schemas and not where they stand.
/// Nothing in the tree is changed.
/// </summary>
internal sealed class SpecIndex
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];

    private readonly List<SpecPart> _parts = [];
    private readonly List<OperationPart> _operations = [];
    private readonly List<SchemaPart> _schemas = [];
    private readonly Lazy<IReadOnlySet<string>> _sent;
    private readonly Lazy<IReadOnlySet<string>> _received;

    public SpecIndex(SpecDocument document)
    {
        Document = document;
        _parts.Add(new SpecPart(JsonPointer.Root, Root, SpecPartKind.Document, "the document"));
        AddAll("/tags", Root.List("tags"), SpecPartKind.Tag);
        AddComponents();
        AddPaths();
        _sent = new(() => Reach(_operations.Select(operation => operation.Node["requestBody"])));
        _received = new(() => Reach(_operations.Select(operation => operation.Node["responses"])));
    }

    public SpecDocument Document { get; }

    public JsonObject Root => Document.Root;

    public IReadOnlyList<SpecPart> Parts => _parts;

    public IReadOnlyList<OperationPart> Operations => _operations;

    public IReadOnlyList<SchemaPart> Schemas => _schemas;

    /// <summary>The schemas of <c>components</c>, in their order.</summary>
    public IEnumerable<SchemaPart> Components => _schemas.Where(schema => schema.Role == SchemaRole.Component);

    /// <summary>Names of the component schemas that a request can hold.</summary>
    public IReadOnlySet<string> Sent => _sent.Value;

    /// <summary>Names of the component schemas that an answer can hold.</summary>
    public IReadOnlySet<string> Received => _received.Value;

    /// <summary>The map itself, or what it refers to through any number of references.</summary>
    public JsonObject? Resolve(JsonNode? node)
    {
        // A chain that does not end is a finding of the soundness check, which runs before.
        for (var depth = 0; depth < 64 && node.Text("$ref") is { } reference; depth++)
        {
            node = JsonPointer.Resolve(Root, reference);
        }

        return node as JsonObject;
    }

    private void AddComponents()
    {
        var components = Root.Map("components");
        foreach (var (pointer, name, node) in Entries("/components/schemas", components.Map("schemas")))
        {
            AddSchema(pointer, node, new SchemaPlace(name, SchemaRole.Component), null);
        }

        foreach (var (pointer, name, node) in Entries("/components/securitySchemes", components.Map("securitySchemes")))
        {
            _parts.Add(new SpecPart(pointer, node, SpecPartKind.SecurityScheme, name));
        }

        foreach (var (pointer, _, node) in Entries("/components/parameters", components.Map("parameters")))
        {
            AddParameter(pointer, node);
        }

        foreach (var (pointer, name, node) in Entries("/components/headers", components.Map("headers")))
        {
            AddHolder(pointer, node, SpecPartKind.Header, name);
        }

        foreach (var (pointer, name, node) in Entries("/components/requestBodies", components.Map("requestBodies")))
        {
            AddBody(pointer, node, SpecPartKind.RequestBody, name, SchemaRole.Request);
        }

        foreach (var (pointer, name, node) in Entries("/components/responses", components.Map("responses")))
        {
            AddBody(pointer, node, SpecPartKind.Response, name, SchemaRole.Response);
        }
    }

    private void AddPaths()
    {
        foreach (var (pointer, path, item) in Entries("/paths", Root.Map("paths")))
        {
            _parts.Add(new SpecPart(pointer, item, SpecPartKind.PathItem, path));
            var shared = AddParameters(pointer, item);
            foreach (var (operationPointer, method, node) in Entries(pointer, item).Where(entry => SpecModel.IsMethod(entry.Name)))
            {
                AddOperation(operationPointer, path, method, node, shared);
            }
        }
    }

    private void AddOperation(string pointer, string path, string method, JsonObject node, List<ParameterUse> shared)
    {
        var own = AddParameters(pointer, node);
        var inherited = shared.Where(use => !own.Exists(other => other.Name == use.Name && other.Place == use.Place));
        var operation = new OperationPart(pointer, node, path, method, [.. inherited, .. own])
        {
            SuccessSchema = node.Map("responses")?
                .Where(entry => entry.Key.StartsWith('2'))
                .Select(entry => MediaType.JsonSchema(Resolve(entry.Value).Map("content")))
                .FirstOrDefault(schema => schema is not null),
        };
        _operations.Add(operation);
        _parts.Add(operation);
        if (node.Map("requestBody") is { } body && !Schema.IsReference(body))
        {
            AddBody(operation.At("requestBody"), body, SpecPartKind.RequestBody, operation.Name, SchemaRole.Request);
        }

        foreach (var (responsePointer, status, response) in Entries(operation.At("responses"), node.Map("responses")))
        {
            AddBody(responsePointer, response, SpecPartKind.Response, $"{status} of {operation.Name}", SchemaRole.Response);
        }
    }

    private List<ParameterUse> AddParameters(string pointer, JsonObject holder)
    {
        var uses = new List<ParameterUse>();
        var list = holder.List("parameters");
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            var place = JsonPointer.Append(JsonPointer.Append(pointer, "parameters"), i);
            if (list![i] is not JsonObject node)
            {
                continue;
            }

            if (Resolve(node) is { } resolved)
            {
                uses.Add(new ParameterUse(place, resolved));
            }

            AddParameter(place, node);
        }

        return uses;
    }

    private void AddParameter(string pointer, JsonObject node) =>
        AddHolder(pointer, node, SpecPartKind.Parameter, node.Text("name") ?? "");

    private void AddHolder(string pointer, JsonObject node, SpecPartKind kind, string name)
    {
        if (Schema.IsReference(node))
        {
            return;
        }

        _parts.Add(new SpecPart(pointer, node, kind, name));
        if (node.Map("schema") is { } schema)
        {
            AddSchema(JsonPointer.Append(pointer, "schema"), schema, new SchemaPlace(name, SchemaRole.Parameter), null);
        }
    }

    private void AddBody(string pointer, JsonObject node, SpecPartKind kind, string name, SchemaRole role)
    {
        if (Schema.IsReference(node))
        {
            return;
        }

        _parts.Add(new SpecPart(pointer, node, kind, name));
        foreach (var (headerPointer, header, value) in Entries(JsonPointer.Append(pointer, "headers"), node.Map("headers")))
        {
            AddHolder(headerPointer, value, SpecPartKind.Header, header);
        }

        foreach (var (mediaPointer, mediaType, value) in Entries(JsonPointer.Append(pointer, "content"), node.Map("content")))
        {
            _parts.Add(new SpecPart(mediaPointer, value, SpecPartKind.MediaType, mediaType));
            if (value.Map("schema") is { } schema)
            {
                AddSchema(JsonPointer.Append(mediaPointer, "schema"), schema, new SchemaPlace(name, role), null);
            }
        }
    }

    private void AddSchema(string pointer, JsonObject node, SchemaPlace place, SchemaPart? owner)
    {
        var part = new SchemaPart(pointer, node, place.Name, place.Role, owner);
        _schemas.Add(part);
        _parts.Add(part);
        foreach (var (child, name, value) in Entries(part.At("properties"), node.Map("properties")))
        {
            AddSchema(child, value, new SchemaPlace(name, SchemaRole.Property), part);
        }

        if (node.Map("items") is { } items)
        {
            AddSchema(part.At("items"), items, new SchemaPlace(place.Name, SchemaRole.Items), part);
        }

        if (node.Map("additionalProperties") is { } values)
        {
            AddSchema(part.At("additionalProperties"), values, new SchemaPlace(place.Name, SchemaRole.MapValue), part);
        }

        foreach (var key in Compositions)
        {
            var branches = node.List(key);
            for (var i = 0; i < (branches?.Count ?? 0); i++)
            {
                if (branches![i] is JsonObject branch)
                {
                    AddSchema(JsonPointer.Append(part.At(key), i), branch, new SchemaPlace(place.Name, SchemaRole.Branch), part);
                }
            }
        }
    }

    private void AddAll(string pointer, JsonArray? list, SpecPartKind kind)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (list![i] is JsonObject node)
            {
                _parts.Add(new SpecPart(JsonPointer.Append(pointer, i), node, kind, node.Text("name") ?? ""));
            }
        }
    }

    private static IEnumerable<(string Pointer, string Name, JsonObject Node)> Entries(string pointer, JsonObject? map) =>
        from entry in map ?? []
        where entry.Value is JsonObject
        select (JsonPointer.Append(pointer, entry.Key), entry.Key, entry.Value!.AsObject());

    private HashSet<string> Reach(IEnumerable<JsonNode?> roots)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode?>(roots);
        while (open.TryPop(out var node))
        {
            foreach (var reference in References.In(node))
            {
                if (reached.Add(reference) && JsonPointer.Resolve(Root, reference) is { } target)
                {
                    open.Push(target);
                }
            }
        }

        return reached
            .Where(reference => reference.StartsWith(Schema.RefPrefix, StringComparison.Ordinal))
            .Select(reference => JsonPointer.Tokens(reference[1..]).Last())
            .ToHashSet(StringComparer.Ordinal);
    }
}
