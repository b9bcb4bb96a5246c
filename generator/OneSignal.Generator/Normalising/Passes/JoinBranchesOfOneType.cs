using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Branches of a union that differ by their limits or descriptions alone are one C# type: nothing could tell their values
/// apart, and a union cannot be made from the same type in two ways. The first of them stays.
/// </summary>
internal sealed class JoinBranchesOfOneType : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        foreach (var (name, node) in context.Model.Schemas)
        {
            if (node is JsonObject union && Schema.IsUnion(union))
            {
                Join(context, name, union.Map("properties")!);
            }
        }
    }

    private static void Join(NormalisingContext context, string name, JsonObject branches)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (branch, schema) in branches.ToList())
        {
            if (!types.Add(TypeOf((JsonObject)schema!)))
            {
                branches.Remove(branch);
                context.Report.Add($"joined {branch} of {name} with an earlier branch of the same type");
            }
        }
    }

    private static string TypeOf(JsonObject schema) => Schema.RefName(schema) ?? string.Join(
        ' ',
        Schema.Type(schema),
        schema.Text("format"),
        schema.Map("items") is { } items ? $"[{TypeOf(items)}]" : "",
        schema.Map("additionalProperties") is { } values ? $"{{{TypeOf(values)}}}" : "");
}
