using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A mistyped tag would open a second group; the declared one also carries the group's text.</summary>
internal sealed class TagIsDeclared : ISpecRule
{
    public string Code => "SPEC0102";

    public string Title => "Every tag is declared at the top, with a description";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var tags = spec.Parts.Where(part => part.Kind == SpecPartKind.Tag).ToList();
        var names = tags.Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        var undeclared =
            from operation in spec.Operations
            from tag in (operation.Node.List("tags") ?? []).Select((node, index) => (Name: node.AsText(), Index: index))
            where tag.Name is not null && !names.Contains(tag.Name)
            select new Fault(
                JsonPointer.Append(operation.At("tags"), tag.Index),
                $"The tag '{tag.Name}' is not declared under 'tags'.{NearestWord.Question(tag.Name, names)} Declare it or use one that is.");
        var undescribed =
            from tag in tags
            where string.IsNullOrWhiteSpace(tag.Node.Text("description"))
            select new Fault(tag.Pointer, $"The tag '{tag.Name}' has no description. Say what the group is for.");
        return undeclared.Concat(undescribed);
    }
}
