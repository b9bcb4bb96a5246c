using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Laws;

public sealed class FixLaws
{
    public static TheoryData<string> FixableIds =>
        [.. RuleCatalog.All.Where(static rule => rule.Fixer is not null).Select(static rule => rule.Id)];

    [Theory]
    [InlineData("OSG1001")]
    [InlineData("OSG1002")]
    [InlineData("OSG1005")]
    [InlineData("OSG1007")]
    [InlineData("OSG1010")]
    [InlineData("OSG1011")]
    [InlineData("OSG2001")]
    [InlineData("OSG2003")]
    [InlineData("OSG2005")]
    [InlineData("OSG2007")]
    [InlineData("OSG2008")]
    [InlineData("OSG2010")]
    [InlineData("OSG3005")]
    public void A_rule_whose_mistake_can_be_put_right_by_a_machine_has_a_fix(string id) => Assert.NotNull(RuleCatalog.Of(id).Fixer);

    [Theory]
    [MemberData(nameof(FixableIds))]
    public async Task All_of_a_solution_are_fixed_at_once(string id)
    {
        var rule = RuleCatalog.Of(id);
        using var solution = new AnalysedSolution(rule.Analyzer!, [rule.Before, rule.Before, rule.After]);
        Assert.NotEmpty(await solution.DiagnosticsAsync());

        await solution.FixAllAsync(rule.Fixer!);

        Assert.Empty(await solution.DiagnosticsAsync());
        Assert.Empty(await solution.CompilerErrorsAsync());
    }
}
