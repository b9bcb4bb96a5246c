using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>
/// A server may leave out anything at any time, and the client must read the rest. Branches of a union are told apart by
/// what they require, and what is also sent may demand its members there.
/// </summary>
internal sealed class AnswerRequiresNothing : ISpecRule
{
    public string Code => "SPEC0136";

    public string Title => "A schema that only answers hold requires nothing";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var branches = spec.Schemas.Where(schema => schema.Role == SchemaRole.Branch).Select(schema => Schema.RefName(schema.Node)).ToHashSet(StringComparer.Ordinal);
        return
            from schema in spec.Components
            where schema.Node.List("required") is { Count: > 0 }
                && spec.Received.Contains(schema.Name) && !spec.Sent.Contains(schema.Name) && !branches.Contains(schema.Name)
            select new Fault(schema.At("required"), $"'{schema.Name}' stands in answers only, where a server may leave out anything. Remove 'required'.");
    }
}
