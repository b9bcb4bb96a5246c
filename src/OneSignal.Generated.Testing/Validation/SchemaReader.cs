using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>
/// Reads the schemas of the document. A keyword that it does not know stops it: a rule that nobody checks would make
/// tests pass that OneSignal fails.
/// </summary>
internal sealed class SchemaReader
{
    private const string ReferencePrefix = "#/components/schemas/";

    private readonly JsonObject _schemas;
    private readonly Dictionary<string, RequestSchema> _read = new(StringComparer.Ordinal);

    public SchemaReader(JsonObject schemas) => _schemas = schemas;

    public RequestSchema Read(JsonNode? node)
    {
        var schema = new RequestSchema();
        Fill(schema, node!.AsObject());
        return schema;
    }

    private RequestSchema Named(string reference)
    {
        var name = reference.StartsWith(ReferencePrefix, StringComparison.Ordinal)
            ? reference[ReferencePrefix.Length..]
            : throw new InvalidOperationException($"The document refers to {reference}, which is not a named schema.");
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        // Known before it is filled: a schema may contain itself.
        var schema = new RequestSchema();
        _read.Add(name, schema);
        Fill(schema, _schemas[name]!.AsObject());
        return schema;
    }

    private void Fill(RequestSchema schema, JsonObject node)
    {
        foreach (var (keyword, value) in node)
        {
            Fill(schema, keyword, value);
        }
    }

    private void Fill(RequestSchema schema, string keyword, JsonNode? value)
    {
        switch (keyword)
        {
            case "$ref": schema.Reference = Named(value!.GetValue<string>()); break;
            case "type": schema.Type = value!.GetValue<string>(); break;
            case "nullable": schema.IsNullable = value!.GetValue<bool>(); break;
            case "default": schema.Default = value?.ToString(); break;
            case "format": schema.Format = value!.GetValue<string>(); break;
            case "pattern": schema.Pattern = new Regex(value!.GetValue<string>(), RegexOptions.NonBacktracking); break;
            case "minimum": schema.Minimum = value!.GetValue<decimal>(); break;
            case "maximum": schema.Maximum = value!.GetValue<decimal>(); break;
            case "minLength": schema.MinLength = value!.GetValue<int>(); break;
            case "maxLength": schema.MaxLength = value!.GetValue<int>(); break;
            case "minItems": schema.MinItems = value!.GetValue<int>(); break;
            case "maxItems": schema.MaxItems = value!.GetValue<int>(); break;
            case "minProperties": schema.MinProperties = value!.GetValue<int>(); break;
            case "maxProperties": schema.MaxProperties = value!.GetValue<int>(); break;
            case "x-os-max-bytes": schema.MaxBytes = value!.GetValue<int>(); break;
            case "x-os-unsettled": schema.IsUnsettled = true; break;
            case "x-os-requires": schema.Requires = value!.GetValue<string>().Split(','); break;
            case "x-os-excludes": schema.Excludes = value!.GetValue<string>().Split(','); break;
            case "x-os-requires-value":
                schema.RequiredValue = value!.GetValue<string>().Split('=') is [var other, var wanted] ? (other, wanted) : null;
                break;
            case "enum": schema.Values = [.. value!.AsArray().Select(item => item!.ToString())]; break;
            case "required": schema.Required = [.. value!.AsArray().Select(item => item!.GetValue<string>())]; break;
            case "properties": FillProperties(schema, value!.AsObject()); break;
            case "additionalProperties":
                // True is the default; the document never writes false, because the API takes unknown properties.
                schema.AdditionalProperties = value is JsonObject ? Read(value) : null;
                break;
            case "items": schema.Items = Read(value); break;
            case "oneOf": schema.OneOf = [.. value!.AsArray().Select(Read)]; break;
            case "description" or "title" or "example" or "deprecated" or "externalDocs": break;
            default:
                if (!keyword.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException(
                        $"The document uses the schema keyword {keyword}, which the simulator cannot check yet.");
                }

                break;
        }
    }

    private void FillProperties(RequestSchema schema, JsonObject properties)
    {
        schema.Properties = properties.ToDictionary(
            property => property.Key, property => Read(property.Value), StringComparer.Ordinal);
        schema.AppIdProperty = properties.FirstOrDefault(IsAppId).Key;
        schema.IdempotencyKeyProperty = properties.FirstOrDefault(IsIdempotencyKey).Key;
        schema.TargetProperties = [.. properties.Where(IsTarget).Select(property => property.Key)];
    }

    private static bool IsAppId(KeyValuePair<string, JsonNode?> property) =>
        property.Value!["x-os-source"]?.GetValue<string>() == "app-id";

    private static bool IsIdempotencyKey(KeyValuePair<string, JsonNode?> property) =>
        property.Value!["x-os-idempotency-key"]?.GetValue<bool>() == true;

    private static bool IsTarget(KeyValuePair<string, JsonNode?> property) => property.Value!["x-os-target"] is not null;
}
