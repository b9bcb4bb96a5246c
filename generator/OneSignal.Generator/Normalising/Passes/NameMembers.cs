using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Names the members of each type: unique, legal, and never the name of the type itself (CS0542) or of a member that the
/// template or a base class declares.
/// </summary>
internal sealed class NameMembers : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        foreach (var (type, node) in context.Model.Schemas)
        {
            var schema = (JsonObject)node!;
            switch (schema.Text(Hint.Kind))
            {
                case SchemaKind.Object:
                    var taken = schema.Flag(Hint.IsResponse)
                        ? ReservedNames.Members.Concat(ReservedNames.ResponseMembers)
                        : ReservedNames.Members;
                    NameProperties(schema, new NameScope(taken.Append(type)));
                    break;
                case SchemaKind.Union:
                    NameProperties(schema, new NameScope(ReservedNames.Members.Concat(ReservedNames.UnionMembers).Append(type)));
                    MarkBranches(context.Model, schema);
                    break;
                case SchemaKind.StringEnum or SchemaKind.IntegerEnum:
                    NameValues(schema, new NameScope(ReservedNames.Members.Concat(ReservedNames.EnumMembers).Append(type)));
                    break;
            }
        }
    }

    private static void NameProperties(JsonObject schema, NameScope scope)
    {
        foreach (var (wire, node) in schema.Map("properties")!)
        {
            var property = (JsonObject)node!;
            property[Hint.Name] = scope.Claim(property.Text(Hint.Name) is { } given ? CSharpName.Pascal(given) : CSharpName.Pascal(wire), "Value");
        }
    }

    private static void NameValues(JsonObject schema, NameScope scope)
    {
        var values = schema.List("enum")!;
        var given = schema.List(Hint.EnumNames);
        var names = new JsonArray();
        for (var i = 0; i < values.Count; i++)
        {
            var name = given is not null && i < given.Count ? given[i].AsText() : null;
            names.Add((JsonNode)scope.Claim(CSharpName.Pascal(name ?? values[i].AsScalarText() ?? ""), "Value"));
        }

        schema[Hint.EnumNames] = names;
    }

    /// <summary>
    /// By what a reader of JSON can tell a branch: the kind of the value, the kind of a list's first item, or the
    /// properties that an object of that branch must have.
    /// </summary>
    private static void MarkBranches(SpecModel model, JsonObject union)
    {
        foreach (var (_, node) in union.Map("properties")!)
        {
            var branch = (JsonObject)node!;
            var target = model.Resolve(branch)!;
            var kind = JsonKind(target);
            branch[Hint.Branch] = kind;
            branch[Hint.BranchDetail] = kind switch
            {
                "Array" => model.Resolve(target.Map("items")) is { } items ? JsonKind(items).ToLowerInvariant() : "",
                "Object" => target.Text(Hint.Identifying) ?? "",
                _ => "",
            };
            // C# allows no implicit conversion from an interface; lists are converted by From.
            branch[Hint.Implicit] = kind is not "Array";
        }
    }

    private static string JsonKind(JsonObject schema) => Schema.Type(schema) switch
    {
        "string" => "String",
        "integer" or "number" => "Number",
        "boolean" => "Boolean",
        "array" => "Array",
        _ => "Object",
    };
}
