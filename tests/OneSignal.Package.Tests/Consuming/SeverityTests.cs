using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>Modes, configuration files and properties do to the rules what docs/rules/README.md says.</summary>
public sealed class SeverityTests(RuledProjects projects) : IClassFixture<RuledProjects>
{
    private const string Suggested = "OSG1001";
    private const string Warned = "OSG2001";

    [Fact]
    public void Settings_are_looked_at_in_a_project_that_has_the_package_and_nothing_more() =>
        Assert.Equal([.. Code(RuledProjects.Plain, Warned), .. Settings(RuledProjects.Plain)], projects.Of(RuledProjects.Plain));

    [Fact]
    public void The_mode_Default_is_that_of_no_mode() =>
        Assert.Equal(
            projects.Of(RuledProjects.Plain),
            projects.Of(RuledProjects.ModeDefault).Select(static one => one with { Project = RuledProjects.Plain }));

    [Fact]
    public void The_mode_None_reports_nothing()
    {
        Assert.True(projects.IsBuilt(RuledProjects.ModeNone));
        Assert.Empty(projects.Of(RuledProjects.ModeNone));
    }

    [Theory]
    [InlineData(RuledProjects.ModeAll)]
    [InlineData(RuledProjects.BuildFolder)]
    public void The_mode_All_makes_warnings_of_suggestions(string project) =>
        Assert.Equal([.. Code(project, Warned, Suggested), .. Settings(project)], projects.Of(project));

    [Fact]
    public void Any_other_mode_is_an_error_that_lists_the_modes()
    {
        Assert.Equal([("error", "OSG0002")], projects.Of(RuledProjects.ModeMost).Select(static one => (one.Severity, one.Id)));
        Assert.Contains(
            "OneSignalAnalysisMode is 'Most', which is no mode. Set it to None (every rule off), Default (each rule as its page says) or All ",
            projects.Output,
            StringComparison.Ordinal);
        Assert.False(projects.IsBuilt(RuledProjects.ModeMost));
    }

    [Fact]
    public void A_rule_that_editorconfig_switches_on_is_on_under_None() =>
        Assert.Equal(Code(RuledProjects.NoneButOne, Suggested), projects.Of(RuledProjects.NoneButOne));

    [Fact]
    public void A_rule_that_editorconfig_switches_off_is_off_under_All_but_not_in_settings() =>
        Assert.Equal(
            [.. Code(RuledProjects.AllButOne, Suggested), .. Settings(RuledProjects.AllButOne)],
            projects.Of(RuledProjects.AllButOne));

    [Fact]
    public void A_rule_that_a_global_analyzer_config_switches_off_is_off_in_code_and_settings() =>
        Assert.Equal(Code(RuledProjects.AllButOneGlobally, Suggested), projects.Of(RuledProjects.AllButOneGlobally));

    [Fact]
    public void A_category_can_be_set_where_no_mode_sets_each_rule()
    {
        Assert.Equal(Settings(RuledProjects.Category), projects.Of(RuledProjects.Category));
        Assert.Equal(
            [.. Code(RuledProjects.CategoryOfAll, Warned, Suggested), .. Settings(RuledProjects.CategoryOfAll)],
            projects.Of(RuledProjects.CategoryOfAll));
    }

    [Fact]
    public void A_rule_that_editorconfig_makes_an_error_ends_the_build()
    {
        Assert.False(projects.IsBuilt(RuledProjects.Strict));
        Assert.Equal(
            Code(RuledProjects.Strict, Suggested).Select(static one => one with { Severity = "error" }),
            projects.Of(RuledProjects.Strict).Where(static one => one.Id == Suggested));
    }

    [Fact]
    public void NoWarn_leaves_a_rule_out_in_code_and_settings()
    {
        Assert.True(projects.IsBuilt(RuledProjects.NoWarn));
        Assert.Empty(projects.Of(RuledProjects.NoWarn));
    }

    [Fact]
    public void Settings_can_be_left_out() =>
        Assert.Equal(Code(RuledProjects.CodeOnly, Warned), projects.Of(RuledProjects.CodeOnly));

    private static IEnumerable<BuildDiagnostic> Code(string project, params string[] rules) =>
        Sources.Ruled.Expected(project, "Program.cs").Where(one => rules.Contains(one.Id));

    private static IEnumerable<BuildDiagnostic> Settings(string project) => Sources.Settings.Expected(project, "appsettings.json");
}
