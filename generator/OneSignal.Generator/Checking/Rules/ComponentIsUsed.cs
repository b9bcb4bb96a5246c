using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>What nothing uses is never generated and so never tested; mostly it is a reference that was forgotten.</summary>
internal sealed class ComponentIsUsed : ISpecRule
{
    private static readonly string[] Sections = ["schemas", "parameters", "headers", "requestBodies", "responses", "examples"];

    public string Code => "SPEC0134";

    public string Title => "Every component is used";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var used = Used(spec);
        return
            from section in Sections
            from entry in spec.Root.Map("components").Map(section) ?? []
            let pointer = JsonPointer.Append("/components/" + section, entry.Key)
            where !used.Contains(pointer)
            select new Fault(pointer, $"Nothing uses the component '{entry.Key}'. Refer to it or remove it.");
    }

    /// <summary>From the paths on, so that a component that only an unused one names counts as unused.</summary>
    private static HashSet<string> Used(SpecIndex spec)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode?>([spec.Root["paths"], spec.Root["webhooks"]]);
        while (open.TryPop(out var node))
        {
            foreach (var pointer in References.In(node).Select(Normal).Where(used.Add))
            {
                open.Push(JsonPointer.Resolve(spec.Root, "#" + pointer));
            }
        }

        return used;
    }

    private static string Normal(string reference) =>
        JsonPointer.Tokens(reference[1..]).Aggregate(JsonPointer.Root, JsonPointer.Append);
}
