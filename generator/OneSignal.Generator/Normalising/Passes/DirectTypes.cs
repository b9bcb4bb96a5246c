using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Finds which types go out, which come in, and which do both. Only a type that only goes out may demand members at
/// compile time; a server may leave out anything at any time. In whatever goes out, an explicit null differs from nothing.
/// </summary>
internal sealed class DirectTypes : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var received = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations())
        {
            Reach(model, operation.RequestSchema, sent);
            Reach(model, MediaType.JsonSchema(operation.Node.Map("responses").Map("200").Map("content")), received);
        }

        foreach (var (name, node) in model.Schemas)
        {
            var schema = (JsonObject)node!;
            var union = Schema.IsUnion(schema);
            var required = schema.List("required").Texts().ToHashSet(StringComparer.Ordinal);
            foreach (var (wire, value) in schema.Map("properties")?.ToList() ?? [])
            {
                if (value is JsonObject property && !union)
                {
                    property[Hint.ValueType] = model.IsValueType(property);
                    var demanded = required.Contains(wire) && !received.Contains(name) && !IsFilled(property);
                    Direct(property, sent.Contains(name), demanded);
                }
            }

            // A union tells its branches apart by what they must have, whichever way they travel. The list is parted at commas.
            schema[Hint.Identifying] = string.Join(',', required.Where(wire => !wire.Contains(',', StringComparison.Ordinal)));
            schema.Remove("required");
        }
    }

    /// <summary>What the client fills in when the caller leaves it out can be left out, whatever the document says.</summary>
    private static bool IsFilled(JsonObject property) => property.ContainsKey(Hint.Source) || property.Flag(Hint.IdempotencyKey);

    private static void Direct(JsonObject property, bool isSent, bool isDemanded)
    {
        var nullable = property.Flag("nullable");
        property.Remove("nullable");
        if (isSent && isDemanded)
        {
            property[Hint.Required] = true;
            property[Hint.Nullable] = nullable;
        }
        else
        {
            property[Hint.Nullable] = true;
            property[Hint.Optional] = isSent && nullable;
        }
    }

    private static void Reach(SpecModel model, JsonObject? schema, HashSet<string> reached)
    {
        if (schema is null)
        {
            return;
        }

        if (Schema.RefName(schema) is { } name)
        {
            if (reached.Add(name))
            {
                Reach(model, model.Schemas.Map(name), reached);
            }

            return;
        }

        Reach(model, schema["items"] as JsonObject, reached);
        Reach(model, schema["additionalProperties"] as JsonObject, reached);
        foreach (var (_, property) in schema.Map("properties")?.ToList() ?? [])
        {
            Reach(model, property as JsonObject, reached);
        }
    }
}
