using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>The XML docs that IntelliSense shows.</summary>
public sealed partial class DocumentationLaws
{
    private static readonly IReadOnlyList<XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(OneSignalClient).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(IsPublic)
        .ToList();

    /// <summary>The compiler demands a summary; that it says something beyond the name on the wire is up to the document.</summary>
    [Fact]
    public void Every_summary_says_something()
    {
        var empty = Members
            .Where(member => member.Element("inheritdoc") is null)
            .Where(member => member.Element("summary")?.Value.Trim() is not { Length: > 0 } text || OnlyTheName().IsMatch(text))
            .Select(member => member.Attribute("name")!.Value);

        Assert.True(Members.Count > 1000);
        Assert.Empty(empty);
    }

    [Fact]
    public void No_mark_of_the_templates_is_left()
    {
        var strays = Members.Where(member => member.ToString().Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse));

        Assert.Empty(strays);
    }

    /// <summary>The file holds the docs of internal members too; those are for us.</summary>
    private static bool IsPublic(XElement member)
    {
        var name = member.Attribute("name")!.Value[2..].Split('(')[0];
        return typeof(OneSignalClient).Assembly.GetExportedTypes()
            .Any(type => name == type.FullName || (name.StartsWith(type.FullName + ".", StringComparison.Ordinal)
                && type.GetMember(name[(type.FullName!.Length + 1)..].Split('`')[0]).Length > 0));
    }

    [GeneratedRegex(@"^\S+ on the wire\.")]
    private static partial Regex OnlyTheName();
}
