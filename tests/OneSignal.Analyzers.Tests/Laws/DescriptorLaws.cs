using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Tests.Laws;

public sealed class DescriptorLaws
{
    public static TheoryData<string> Ids => RuleCatalog.Ids;

    [Fact]
    public void Every_analyzer_reports_declared_rules_and_every_rule_has_one_analyzer()
    {
        var reported = RuleCatalog.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id);

        Assert.NotEmpty(RuleCatalog.All);
        Assert.Equal(RuleCatalog.All.Select(static rule => rule.Id), reported.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fix_is_for_a_declared_rule() =>
        Assert.All(
            RuleCatalog.Fixers.SelectMany(static fixer => fixer.FixableDiagnosticIds),
            static id => Assert.Contains(RuleCatalog.All, rule => rule.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_member_is_named_for_its_id_and_stem(string id) =>
        Assert.Equal(id + "_" + RuleCatalog.Of(id).Stem, RuleCatalog.Of(id).MemberName);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_its_fix_and_their_tests_share_a_stem(string id)
    {
        var rule = RuleCatalog.Of(id);
        var tests = typeof(DescriptorLaws).Assembly.GetTypes().Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(rule.Stem, rule.Analyzer!.GetType().Name);
        Assert.Contains(rule.Stem + "Tests", tests);
        if (rule.Fixer is { } fixer)
        {
            Assert.Equal(rule.Stem + "Fixer", fixer.GetType().Name);
            Assert.Contains(rule.Stem + "FixerTests", tests);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_id_says_the_category_and_the_category_the_folder(string id)
    {
        var rule = RuleCatalog.Of(id);
        var category = (RuleCategory)int.Parse(id["OSG".Length].ToString(), CultureInfo.InvariantCulture);

        Assert.Matches("^OSG[1-5][0-9]{3}$", id);
        Assert.Equal("OneSignal." + category, rule.Descriptor.Category);
        Assert.Equal("OneSignal.Analyzers." + category, rule.Analyzer!.GetType().Namespace);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_rules_page(string id) =>
        Assert.Equal(
            "https://github.com/onesignal-generated/onesignal-generated/blob/main/docs/rules/" + id + ".md",
            RuleCatalog.Of(id).Descriptor.HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_on_by_default_and_never_an_error(string id)
    {
        var descriptor = RuleCatalog.Of(id).Descriptor;

        Assert.True(descriptor.IsEnabledByDefault);
        Assert.True(descriptor.DefaultSeverity is DiagnosticSeverity.Info or DiagnosticSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_says_what_to_do_in_its_last_sentence(string id)
    {
        var descriptor = RuleCatalog.Of(id).Descriptor;
        var message = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);

        Assert.Matches(@"\. (Set|Use|Connect|Pass|Await|Remove|Check|Move|Make|Give) [^.]*.*\.$", message);
        Assert.DoesNotMatch(@"\.$", title);
        Assert.NotEmpty(descriptor.Description.ToString(CultureInfo.InvariantCulture));
        Assert.NotEmpty(RuleCatalog.Of(id).CallSites);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_tracking_lists_the_rule(string id)
    {
        var rule = RuleCatalog.Of(id);
        var line = $"{id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity} | {rule.Stem}";
        var tracked = RuleCatalog.ReadDocument("releases/AnalyzerReleases.Shipped.md")
            + RuleCatalog.ReadDocument("releases/AnalyzerReleases.Unshipped.md");

        Assert.Contains(line, tracked.Split('\n'));
    }
}
