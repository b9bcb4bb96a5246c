using OneSignal.Generator.Checking;
using OneSignal.Generator.Reading;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Checking;

public sealed class RuleTests
{
    public static TheoryData<int> Broken => Where(example => example.IsBroken);

    public static TheoryData<int> Kept => Where(example => !example.IsBroken);

    [Fact]
    public void The_clean_document_keeps_every_rule() => Assert.Empty(RuleCase.Check(CleanDocument.Text));

    [Fact]
    public void Our_own_document_keeps_every_rule()
    {
        var document = SpecReader.Read(Repository.At("spec/onesignal.yaml"));

        Assert.Empty(SoundnessCheck.Run(document));
        Assert.Empty(SpecRules.Run(document));
        Assert.True(new SpecIndex(document).Operations.Count >= 60);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_breaks_a_rule_is_found_in_its_place(int index)
    {
        var example = RuleCases.All[index];
        var (text, place) = Marked.Parse(example.Edited());

        var finding = Assert.Single(RuleCase.Check(text), finding => finding.Code == example.Code);

        Assert.Equal(place, finding.Position);
        Assert.Contains(example.Says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_comes_near_and_keeps_a_rule_is_not_found(int index)
    {
        var example = RuleCases.All[index];

        Assert.DoesNotContain(RuleCase.Check(example.Edited()), finding => finding.Code == example.Code);
    }

    [Fact]
    public void Every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it()
    {
        var codes = SpecRules.All.Select(rule => rule.Code).ToList();

        Assert.Equal(codes, codes.Where(code => RuleCases.All.Any(example => example.Code == code && example.IsBroken)));
        Assert.Equal(codes, codes.Where(code => RuleCases.All.Any(example => example.Code == code && !example.IsBroken)));
    }

    [Fact]
    public void Every_rule_has_a_code_and_a_title_of_its_own()
    {
        Assert.Equal(SpecRules.All.Count, SpecRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(SpecRules.All.Count, SpecRules.All.Select(rule => rule.Title).Distinct().Count());
        Assert.Equal(SpecRules.All.OrderBy(rule => rule.Code, StringComparer.Ordinal), SpecRules.All);
        Assert.All(SpecRules.All, rule => Assert.Matches("^SPEC01[0-9]{2}$", rule.Code));
        Assert.All(SpecRules.All, rule => Assert.Matches(@"^[A-Z].*[^.]$", rule.Title));
    }

    [Fact]
    public void Every_rule_class_is_in_the_list()
    {
        var classes = typeof(ISpecRule).Assembly.GetTypes().Where(type => type.IsClass && typeof(ISpecRule).IsAssignableFrom(type));

        Assert.Equal(classes.OrderBy(type => type.Name).ToList(), SpecRules.All.Select(rule => rule.GetType()).OrderBy(type => type.Name).ToList());
    }

    [Fact]
    public void Every_message_says_what_to_do()
    {
        var messages = RuleCases.All
            .Where(example => example.IsBroken)
            .SelectMany(example => RuleCase.Check(Marked.Parse(example.Edited()).Text).Where(finding => finding.Code == example.Code))
            .Select(finding => finding.Message)
            .ToList();

        Assert.NotEmpty(messages);
        // A statement, and after it a sentence that begins with what to do.
        Assert.All(messages, message => Assert.Matches(@"^\S.*[.?:] [A-Z].*\.$", message));
        Assert.All(messages, message => Assert.DoesNotContain("\n", message, StringComparison.Ordinal));
    }

    private static TheoryData<int> Where(Func<RuleCase, bool> wanted) =>
        [.. RuleCases.All.Index().Where(example => wanted(example.Item)).Select(example => new TheoryDataRow<int>(example.Index) { Label = example.Item.ToString() })];
}
