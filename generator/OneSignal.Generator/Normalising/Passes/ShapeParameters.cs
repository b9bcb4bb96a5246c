using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Decides where each parameter comes from: the client's options, an argument, the pair that names a user, or the bag of
/// optional parameters, a class of its own, so that a new filter of the API does not break every caller.
/// </summary>
internal sealed class ShapeParameters : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var types = new NameScope(context.Model.Schemas.Select(entry => entry.Key).Concat(context.ReservedTypes));
        foreach (var operation in context.Model.Operations())
        {
            Shape(context, operation, types);
        }
    }

    private static void Shape(NormalisingContext context, OperationNode operation, NameScope types)
    {
        var path = operation.Node.Text(Hint.Path)!;
        var placeholders = PathTemplate.Placeholders(path).ToList();
        var parameters = operation.Parameters.OfType<JsonObject>()
            .Where(parameter => parameter.Text("in") is "path" or "query" or "header")
            .Where(parameter => !IsTransportHeader(parameter))
            .OrderBy(parameter => parameter.Text("in") == "path" ? placeholders.IndexOf(parameter.Text("name")!) : int.MaxValue)
            .Select(parameter => parameter.Detached())
            .ToList();
        foreach (var dropped in operation.Parameters.OfType<JsonObject>().Where(parameter => parameter.Text("in") == "cookie"))
        {
            context.Report.Add($"dropped the cookie '{dropped.Text("name")}' of {operation.Id}: set it as a header on the HttpClient");
        }

        var arguments = new NameScope(ReservedNames.Arguments);
        var members = new NameScope(ReservedNames.Members);
        var bag = new JsonObject();
        foreach (var parameter in parameters)
        {
            var schema = SettleSchema(context.Model, parameter);
            parameter[Hint.ValueType] = context.Model.IsValueType(schema);
            var role = Role(parameter);
            if (role == "bag")
            {
                AddToBag(bag, parameter, schema, members);
            }
            else
            {
                var name = CSharpName.Camel(parameter.Text(Hint.Name) ?? parameter.Text("name")!);
                parameter[Hint.Argument] = CSharpName.Escape(arguments.Claim(name, "Value"));
            }

            parameter[Hint.Role] = role;
            parameter[Hint.In] = parameter.Text("in");
        }

        if (bag.Count > 0)
        {
            var name = types.Claim(operation.Node.Text(Hint.Group) + operation.Node.Text(Hint.Method) + "Query", "Parameters");
            context.Model.Schemas[name] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = $"Optional parameters of {operation.Node.Text(Hint.Group)}.{operation.Node.Text(Hint.Method)}Async. "
                    + "What is not set is not sent, and the server's default holds.",
                ["properties"] = bag,
                [Hint.Kind] = SchemaKind.Query,
            };
            operation.Node[Hint.QueryType] = name;
        }

        operation.Node["parameters"] = new JsonArray([.. parameters]);
    }

    private static string Role(JsonObject parameter)
    {
        if (parameter.Text(Hint.Source) == "app-id")
        {
            return "app-id";
        }

        if (parameter.Text(Hint.Alias) is { } part)
        {
            return "alias-" + part;
        }

        return parameter.Text("in") == "path" || parameter.Flag("required") ? "argument" : "bag";
    }

    private static void AddToBag(JsonObject bag, JsonObject parameter, JsonObject schema, NameScope members)
    {
        var member = members.Claim(CSharpName.Pascal(parameter.Text(Hint.Name) ?? parameter.Text("name")!), "Value");
        parameter[Hint.Argument] = member;
        var property = schema.Detached();
        property["description"] = parameter["description"]?.DeepClone() ?? schema["description"]?.DeepClone();
        property[Hint.Name] = member;
        property[Hint.ValueType] = parameter[Hint.ValueType]?.DeepClone();
        foreach (var key in new[] { "deprecated", Hint.Unsettled, Hint.Replacement })
        {
            if (parameter[key] is { } value)
            {
                property[key] = value.DeepClone();
            }
        }

        bag[member] = property;
    }

    /// <summary>HTTP itself owns these; a document that declares them describes the transport, not the operation.</summary>
    private static bool IsTransportHeader(JsonObject parameter) => parameter.Text("in") == "header"
        && parameter.Text("name")?.ToUpperInvariant() is "AUTHORIZATION" or "CONTENT-TYPE" or "ACCEPT" or "HOST" or "CONTENT-LENGTH";

    /// <summary>Only what can be written as text travels in a path, a query or a header.</summary>
    private static JsonObject SettleSchema(SpecModel model, JsonObject parameter)
    {
        var schema = parameter.Map("schema") ?? new JsonObject { ["type"] = "string" };
        if (parameter.Text("in") == "path" && !model.IsEnum(schema))
        {
            schema = Text(schema);
        }

        if (Schema.Type(schema) == "array" && parameter.Text("in") == "query")
        {
            var element = schema.Map("items");
            if (element is null || !IsScalar(model, element))
            {
                schema["items"] = new JsonObject { ["type"] = "string" };
            }

            parameter[Hint.Collection] = parameter.ContainsKey("explode") && !parameter.Flag("explode") ? "joined" : "repeated";
        }
        else if (!IsScalar(model, schema))
        {
            schema = Text(schema);
        }

        schema.Remove("nullable");
        parameter["schema"] = schema.Parent is null ? schema : schema.Detached();
        return parameter.Map("schema")!;
    }

    private static JsonObject Text(JsonObject schema) => new() { ["type"] = "string", ["description"] = schema["description"]?.DeepClone() };

    private static bool IsScalar(SpecModel model, JsonObject schema) =>
        model.IsEnum(schema) || Schema.Type(schema) is "string" or "integer" or "number" or "boolean";
}
