using System.Globalization;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Paging hints speak of names on the wire; a walk over all pages is printed in C# names, which stand in three places: the
/// operation, its bag of parameters and its answer. What does not add up gets no walk, so that any document still compiles.
/// </summary>
internal sealed class ShapePaging : ISpecPass
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["offset"] = "Offset",
        ["cursor"] = "Cursor",
        ["time-offset"] = "TimeOffset",
    };

    public void Apply(NormalisingContext context)
    {
        var groups = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        foreach (var group in context.Model.Operations().GroupBy(operation => operation.Node.Text(Hint.Group)!))
        {
            var methods = group.Select(operation => operation.Node.Text(Hint.Method)!);
            groups[group.Key] = new NameScope(ReservedNames.Members.Concat(methods));
        }

        foreach (var operation in context.Model.Operations().Where(operation => operation.Node.ContainsKey(Hint.Paging)))
        {
            if (!TryShape(context.Model, operation.Node, groups[operation.Node.Text(Hint.Group)!]))
            {
                context.Report.Add($"no walk over the pages of {operation.Id}: its paging hints do not fit its parameters and answer");
            }
        }
    }

    private static bool TryShape(SpecModel model, JsonObject operation, NameScope methods)
    {
        var answer = model.Resolve(MediaType.JsonSchema(operation.Map("responses").Map("200").Map("content"))).Map("properties");
        if (!Kinds.TryGetValue(operation.Text(Hint.Paging) ?? "", out var kind)
            || operation.Text(Hint.Result) != "object"
            || operation.Map("requestBody") is not null
            || operation.Text(Hint.QueryType) is not { } bag
            || Find(answer, operation.Text(Hint.PagingItems)) is not { } items
            || ItemType(items) is not { } item
            || Parameter(operation, operation.Text(Hint.PagingParam)) is not { } turned
            || Schema.Type(turned.Map("schema")!) != (kind == "Offset" ? "integer" : "string"))
        {
            return false;
        }

        if (kind != "Offset")
        {
            if (Find(answer, operation.Text(Hint.PagingNext)) is not { } next || Schema.Type(next) != "string" || next.ContainsKey("format"))
            {
                return false;
            }

            operation[Hint.PagerNext] = next.Text(Hint.Name);
        }

        operation[Hint.Pager] = kind;
        operation[Hint.PagerMethod] = methods.Claim(MethodName(operation.Text(Hint.Method)!), "Pages");
        operation[Hint.PagerItem] = item;
        operation[Hint.PagerItems] = items.Text(Hint.Name);
        operation[Hint.PagerParameter] = turned.Text(Hint.Argument);
        CarryLargestPage(operation);
        if (kind == "TimeOffset" && Parameter(operation, "offset") is { } other)
        {
            operation[Hint.PagerExcluded] = other.Text(Hint.Argument);
        }

        model.Schemas.Map(bag)![Hint.IsPaged] = true;
        return true;
    }

    /// <summary>Full pages are the fewest requests, and lists are what the server limits most.</summary>
    private static void CarryLargestPage(JsonObject operation)
    {
        if (Parameter(operation, "limit") is { } limit
            && Schema.Type(limit.Map("schema")!) == "integer"
            && int.TryParse(limit.Map("schema")!["maximum"].AsScalarText(), NumberStyles.None, CultureInfo.InvariantCulture, out var largest))
        {
            operation[Hint.PagerLimit] = limit.Text(Hint.Argument);
            operation[Hint.PagerLargestPage] = largest;
        }
    }

    private static JsonObject? Parameter(JsonObject operation, string? name) => operation.List("parameters")!
        .OfType<JsonObject>()
        .FirstOrDefault(parameter => parameter.Text("name") == name && parameter.Text("in") == "query" && parameter.Text(Hint.Role) == "bag");

    private static JsonObject? Find(JsonObject? properties, string? wire) => wire is null ? null : properties.Map(wire);

    private static string? ItemType(JsonObject list) => list.Map("items") is not { } item || Schema.Type(list) != "array" ? null
        : Schema.RefName(item) ?? (Schema.Type(item) == "string" && !item.ContainsKey("format") ? "string" : null);

    private static string MethodName(string method) =>
        method.StartsWith("List", StringComparison.Ordinal) ? "ListAll" + method["List".Length..] : method + "All";
}
