using System.Reflection;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Tests.Laws;

public sealed class OptionLaws
{
    public static TheoryData<string> Keys => [.. RuleOptions.All.Select(static option => option.Key)];

    [Fact]
    public void Every_option_is_listed() =>
        Assert.Equal(
            typeof(RuleOptions).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
                .Where(static field => field.FieldType == typeof(RuleOption))
                .Select(static field => (RuleOption)field.GetValue(null)!),
            RuleOptions.All);

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_option_is_a_rules_and_its_page_shows_how_it_is_set(string key)
    {
        var option = RuleOptions.All.Single(one => one.Key == key);

        Assert.Matches("^OSG[1-5][0-9]{3}\\.[a-z_]+$", key);
        Assert.Contains($"```ini\n{key} = ", RuleCatalog.Of(option.Rule).Page, StringComparison.Ordinal);
    }
}
