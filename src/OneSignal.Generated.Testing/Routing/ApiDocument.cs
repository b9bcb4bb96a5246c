using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>The API document that this assembly was built with.</summary>
internal sealed class ApiDocument
{
    private const string ResourceName = "onesignal.json";

    private static readonly Lazy<ApiDocument> Shared = new(ReadEmbedded);

    private readonly JsonObject _root;
    private readonly SchemaReader _schemas;

    public ApiDocument(JsonObject root)
    {
        _root = root;
        _schemas = new SchemaReader(root["components"]!["schemas"]!.AsObject());
        Operations = [.. root["paths"]!.AsObject().SelectMany(path => ReadPath(path.Key, path.Value!.AsObject()))];
        Routes = new RouteTable(Operations);
    }

    /// <summary>Read once for all simulators of the process; it does not change.</summary>
    public static ApiDocument Embedded => Shared.Value;

    public IReadOnlyList<SpecOperation> Operations { get; }

    public RouteTable Routes { get; }

    /// <exception cref="ArgumentException">There is no operation with this id; the message says which there are.</exception>
    public void ThrowIfUnknown(string operationId, string parameter)
    {
        var known = Operations.Select(operation => operation.Id).ToList();
        if (!known.Contains(operationId, StringComparer.Ordinal))
        {
            var meant = known.Find(id => id.Equals(operationId, StringComparison.OrdinalIgnoreCase));
            throw new ArgumentException(
                $"The API document has no operation '{operationId}'. "
                + (meant is null ? $"It has {string.Join(", ", known.Order(StringComparer.Ordinal))}." : $"It has '{meant}'."),
                parameter);
        }
    }

    private static ApiDocument ReadEmbedded()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly was built without {ResourceName}.");
        return new ApiDocument(JsonNode.Parse(stream)!.AsObject());
    }

    private IEnumerable<SpecOperation> ReadPath(string path, JsonObject item) =>
        item.Where(member => member.Value is JsonObject operation && operation.ContainsKey("operationId"))
            .Select(member => ReadOperation(path, member.Key.ToUpperInvariant(), member.Value!.AsObject()));

    private SpecOperation ReadOperation(string path, string method, JsonObject operation)
    {
        var body = operation["requestBody"]?["content"]?["application/json"];
        return new SpecOperation
        {
            Id = operation["operationId"]!.GetValue<string>(),
            Resource = operation["tags"]![0]!.GetValue<string>(),
            Method = method,
            Path = new PathTemplate(path),
            KeyKind = ReadKeyKind(operation),
            Parameters = [.. (operation["parameters"]?.AsArray() ?? []).Select(ReadParameter)],
            Body = body is null ? null : _schemas.Read(body["schema"]),
            BodyName = body?["schema"]?["$ref"]?.GetValue<string>().Split('/')[^1],
            BodyExample = body?["example"],
            RateLimit = operation["x-os-rate-limit"]?.GetValue<string>(),
            Successes = [.. operation["responses"]!.AsObject()
                .Where(response => response.Key.StartsWith('2'))
                .OrderBy(response => response.Key, StringComparer.Ordinal)
                .Select(response => ReadAnswer(response.Key, Resolve(response.Value!)))],
        };
    }

    private KeyKind ReadKeyKind(JsonObject operation)
    {
        var scheme = operation["security"]![0]!.AsObject().Single().Key;
        return _root["components"]!["securitySchemes"]![scheme]!["x-os-key-kind"]!.GetValue<string>() switch
        {
            "app" => KeyKind.App,
            "organization" => KeyKind.Organization,
            var kind => throw new InvalidOperationException($"The document names the key kind {kind}, which is unknown."),
        };
    }

    private SpecParameter ReadParameter(JsonNode? node)
    {
        var parameter = Resolve(node!);
        return new SpecParameter(
            parameter["name"]!.GetValue<string>(),
            Enum.Parse<ParameterPlace>(parameter["in"]!.GetValue<string>(), ignoreCase: true),
            parameter["required"]?.GetValue<bool>() ?? false,
            parameter["x-os-source"]?.GetValue<string>() == "app-id",
            parameter["explode"]?.GetValue<bool>() ?? true,
            _schemas.Read(parameter["schema"]));
    }

    private SpecAnswer ReadAnswer(string status, JsonNode response)
    {
        var content = response["content"]?["application/json"];
        return new SpecAnswer(
            int.Parse(status, System.Globalization.CultureInfo.InvariantCulture),
            content?["example"],
            content is null ? null : _schemas.Read(content["schema"]));
    }

    private JsonNode Resolve(JsonNode node)
    {
        if (node["$ref"]?.GetValue<string>() is not { } reference)
        {
            return node;
        }

        return reference.Split('/').Skip(1).Aggregate((JsonNode)_root, (at, name) => at[name]
            ?? throw new InvalidOperationException($"The document refers to {reference}, which it does not have."));
    }
}
