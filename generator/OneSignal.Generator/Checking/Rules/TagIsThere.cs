using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The tag makes the group of the client, <c>client.Notifications</c>; without one the normaliser has to guess it.</summary>
internal sealed class TagIsThere : ISpecRule
{
    public string Code => "SPEC0101";

    public string Title => "Every operation has a tag";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where !operation.Node.List("tags").Texts().Any()
        select new Fault(operation.Pointer, $"{operation.Name} has no tag. Give it the tag of the group it belongs to.");
}
