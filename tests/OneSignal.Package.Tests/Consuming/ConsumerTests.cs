using System.Text.Json;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>What a user sees who adds the package: the build's words, where they point, and what the fixes and the program do.</summary>
public sealed class ConsumerTests(FreshProjects projects) : IClassFixture<FreshProjects>
{
    [Fact]
    public void A_program_is_told_of_its_mistakes_where_they_are_and_of_nothing_else() =>
        Assert.Equal(Sources.Shop.Expected(FreshProjects.Shop, "Program.cs"), projects.Of(FreshProjects.Shop));

    [Fact]
    public void A_library_for_an_older_framework_compiles_and_is_analysed()
    {
        Assert.True(projects.IsBuilt(FreshProjects.Library, "netstandard2.0"));
        Assert.Equal(Sources.Library.Expected(FreshProjects.Library, "Greeter.cs"), projects.Of(FreshProjects.Library));
    }

    [Fact]
    public void A_program_that_has_the_client_by_way_of_a_library_is_analysed() =>
        Assert.Equal(Sources.App.Expected(FreshProjects.App, "Program.cs"), projects.Of(FreshProjects.App));

    [Fact]
    public void A_program_that_has_the_client_by_way_of_another_package_is_analysed() =>
        Assert.Equal(Sources.Suite.Expected(FreshProjects.Suite, "Program.cs"), projects.Of(FreshProjects.Suite));

    [Fact]
    public async Task A_hosted_program_runs_and_its_settings_are_checked_by_editors()
    {
        Assert.Empty(projects.Of(FreshProjects.Hosted));
        Assert.Equal("True", (await projects.RunProgramAsync(FreshProjects.Hosted)).Trim());

        using var items = JsonDocument.Parse(await projects.SchemasAsync(FreshProjects.Hosted));
        var schema = Assert.Single(items.RootElement.GetProperty("Items").GetProperty("JsonSchemaSegment").EnumerateArray());
        Assert.True(File.Exists(schema.GetProperty("FullPath").GetString()));
    }

    [Fact]
    public void An_app_is_known_by_its_project_and_its_settings_are_looked_at()
    {
        Assert.Equal(Sources.Browser.Expected(FreshProjects.Browser, "Program.cs"), Of("Program.cs"));
        Assert.Equal(Sources.Settings.Expected(FreshProjects.Browser, "appsettings.json"), Of("appsettings.json"));

        IEnumerable<BuildDiagnostic> Of(string file) => projects.Of(FreshProjects.Browser).Where(diagnostic => diagnostic.File == file);
    }

    [Fact]
    public void One_property_silences_all_rules()
    {
        Assert.True(projects.IsBuilt(FreshProjects.Silent, "net10.0"));
        Assert.Empty(projects.Of(FreshProjects.Silent));
    }

    [Fact]
    public void A_compiler_that_is_too_old_for_the_rules_is_named() =>
        Assert.Single(
            projects.Of(FreshProjects.OldCompiler),
            static diagnostic => diagnostic is { Id: "OSG0001", Severity: "warning", File: "OneSignal.Generated.targets" });

    [Fact]
    public void A_program_with_a_current_compiler_is_not_told_so() =>
        Assert.Equal([FreshProjects.OldCompiler], projects.Diagnostics.Where(static one => one.Id == "OSG0001").Select(static one => one.Project));

    [Fact]
    public async Task The_simulator_runs_from_its_package() =>
        Assert.Equal("Sent: 1 request", (await projects.RunProgramAsync(FreshProjects.Suite)).Trim());

    [Fact]
    public async Task The_READMEs_test_runs_in_a_new_project_and_passes()
    {
        Assert.DoesNotContain(projects.Of(FreshProjects.Readme), static one => one.Id.StartsWith("OSG", StringComparison.Ordinal));
        Assert.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", await projects.RunProgramAsync(FreshProjects.Readme), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fixes_leave_a_program_that_compiles_and_sends_a_message_without_reflection()
    {
        await projects.ApplyFixesAsync(FreshProjects.Shop, "OSG1001", "OSG2001", "OSG2002");

        var remaining = await projects.RebuildAsync(FreshProjects.Shop);
        Assert.Equal(["OSG2002"], remaining.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(
            Sources.Shop.Text
                .Replace("http://", "https://", StringComparison.Ordinal)
                .Replace("way.\",\n", "way.\",\n    IdempotencyKey = IdempotencyKey.NewKey(),\n", StringComparison.Ordinal),
            projects.Read($"{FreshProjects.Shop}/Program.cs"));

        var lines = (await projects.RunProgramAsync(FreshProjects.Shop)).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("reflection: False", lines[0]);
        Assert.Matches("""^POST https://api\.onesignal\.com/notifications: \{.*"idempotency_key":"[0-9a-f-]{36}".*\}$""", lines[1]);
        Assert.Equal("Sent: b5c0a1f2-0000-4000-8000-000000000001", lines[2]);
    }
}
