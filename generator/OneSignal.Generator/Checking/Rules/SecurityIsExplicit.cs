using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The wrong kind of key is refused by the server; a default for all operations hides which kind one takes.</summary>
internal sealed class SecurityIsExplicit : ISpecRule
{
    public string Code => "SPEC0108";

    public string Title => "Every operation names the kind of key it takes";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var schemes = spec.Root.Map("components").Map("securitySchemes")?.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var operation in spec.Operations)
        {
            var named = operation.Node.List("security")?.OfType<JsonObject>().SelectMany(requirement => requirement).Select(entry => entry.Key).ToList();
            if (named is not { Count: > 0 })
            {
                yield return new Fault(operation.Pointer, $"{operation.Name} does not say which key it takes. Add 'security' with one of: {string.Join(", ", schemes)}.");
                continue;
            }

            foreach (var scheme in named.Where(scheme => !schemes.Contains(scheme)))
            {
                yield return new Fault(operation.At("security"), $"The security scheme '{scheme}' is not declared.{NearestWord.Question(scheme, schemes)} Use one of: {string.Join(", ", schemes)}.");
            }
        }
    }
}
