using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Tests.Harness;
using OneSignal.Analyzers.Tests.Reliability;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>Half-typed code is the normal case in an editor: no rule and no fix may throw on it, or fail to end.</summary>
public sealed class RobustnessLaws
{
    private const int Rounds = 150;
    private const int FiveMegabytes = 5_000_000;

    private static readonly IReadOnlyDictionary<string, string> Properties =
        RuleCatalog.All.SelectMany(static rule => rule.Properties).ToDictionary();

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Rules_and_fixes_survive_code_with_tokens_deleted_and_doubled(int seed)
    {
        var random = new Random(seed);
        var fixes = RuleCatalog.Fixers.ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var source = DamagedText.OfCode(random);
            using var analysis = new Analysis(source, SomeReferences(random), RuleCatalog.Analyzers) { Properties = Properties };
            await SurviveAsync(analysis, source, $"seed {seed}, round {round}", async () =>
                await analysis.TryFixesAsync(await analysis.DiagnosticsAsync(), fixes));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Rules_survive_settings_with_tokens_deleted_and_doubled(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var settings = DamagedText.OfSettings(random);
            using var analysis = Analysis.OfConfiguration(settings, References.Client, RuleCatalog.Analyzers);
            await SurviveAsync(analysis, settings, $"seed {seed}, round {round}", analysis.DiagnosticsAsync);
        }
    }

    [Theory]
    [InlineData("var url = url; client.GetAsync(url);")]
    [InlineData("var url = new Uri(url, url); client.GetAsync(url);")]
    [InlineData("string a = b; string b = a; client.GetAsync(a + b);")]
    [InlineData("string a = a + a + a + a; client.GetAsync(a);")]
    [InlineData("var body = new { body }; client.PostAsJsonAsync(Url, body);")]
    [InlineData("client.GetAsync(Self);")]
    public async Task Code_that_refers_to_itself_ends(string statements)
    {
        var source = IdempotencyKeyMissingRawTests.Raw(statements)
            .Replace("const string Api", "static string Self => Self + Self; const string Api", StringComparison.Ordinal);
        using var analysis = new Analysis(source, References.Client, RuleCatalog.Analyzers);

        await analysis.DiagnosticsAsync();

        Assert.Empty(analysis.Faults);
    }

    [Theory]
    [InlineData("client.GetAsync(Url", " + url", ");")]
    [InlineData("client.PostAsJsonAsync(Url, ", "new { a = ", "1")]
    [InlineData("client.PostAsync(Url, new StringContent($\"{{\\\"a\\\": ", "{{\\\"a\\\": ", "\"));")]
    [InlineData("", "if (client.GetAsync(Url).Result != null) { ", "")]
    public async Task Code_of_any_depth_ends(string start, string repeated, string end)
    {
        var statement = start + string.Concat(Enumerable.Repeat(repeated, 400)) + end;
        using var analysis = new Analysis(IdempotencyKeyMissingRawTests.Raw(statement), References.Client, RuleCatalog.Analyzers);

        await analysis.DiagnosticsAsync();

        Assert.Empty(analysis.Faults);
    }

    [Fact]
    public async Task A_value_at_the_end_of_a_large_settings_file_is_found()
    {
        var settings = new StringBuilder("{\n");
        for (var line = 0; settings.Length < FiveMegabytes; line++)
        {
            settings.Append(CultureInfo.InvariantCulture, $"  \"Feature{line}\": \"https://features.example/{line}?on=true\", // on\n");
        }

        settings.Append("  \"OneSignal\": \"http://api.onesignal.com\",\n}\n");
        using var analysis = Analysis.OfConfiguration(settings.ToString(), References.Client, RuleCatalog.Analyzers);

        var found = Assert.Single(await analysis.DiagnosticsAsync());
        Assert.Equal("OSG2001", found.Id);
        Assert.Equal(settings.ToString().AsSpan().Count('\n') - 2, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(analysis.Faults);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"")]
    [InlineData("\"\\")]
    [InlineData("/*")]
    [InlineData("}")]
    [InlineData("os_v2_app_")]
    [InlineData("LMNOYZ+/=_")]
    [InlineData("1.1.1.1:")]
    public async Task A_large_settings_file_of_one_thing_ends(string thing)
    {
        var settings = "\"onesignal\" " + string.Concat(Enumerable.Repeat(thing, FiveMegabytes / thing.Length));
        using var analysis = Analysis.OfConfiguration(settings, References.Client, RuleCatalog.Analyzers);

        await analysis.DiagnosticsAsync();

        Assert.Empty(analysis.Faults);
    }

    [Fact]
    public async Task A_fault_of_a_rule_is_seen_by_these_laws()
    {
        using var analysis = new Analysis("class C { object M() => new System.Uri(\"https://example.com\"); }", References.Client, new FaultyRule());

        await analysis.DiagnosticsAsync();

        Assert.IsType<InvalidOperationException>(Assert.Single(analysis.Faults));
    }

    [Fact]
    public void A_fault_is_swallowed_in_a_build_and_cancellation_is_not()
    {
        Assert.True(AnalyzerFault.IsSwallowed(new InvalidOperationException(), surface: false));
        Assert.False(AnalyzerFault.IsSwallowed(new OperationCanceledException(), surface: false));
        Assert.False(AnalyzerFault.IsSwallowed(new InvalidOperationException(), surface: true));
    }

    private static async Task SurviveAsync(Analysis analysis, string text, string round, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Assert.Fail($"{round}: {exception}\n\n{text}");
        }

        Assert.True(analysis.Faults.Count == 0, $"{round}: {string.Join('\n', analysis.Faults)}\n\n{text}");
    }

    /// <summary>Those of a project of one kind or another; at times with some missing, as before a restore.</summary>
    private static IEnumerable<MetadataReference> SomeReferences(Random random)
    {
        MetadataReference[] all = [.. Frameworks.Full, .. ClientReference.Of(random.Next(2) == 0 ? References.Client : References.Hosting)];
        return random.Next(4) == 0 ? [.. all.Where(_ => random.Next(3) > 0)] : all;
    }

#pragma warning disable RS1001, RS1036 // It is run by a test, not by a compiler.
    private sealed class FaultyRule() : OneSignalAnalyzer(Descriptors.OSG2001_HttpsMissing)
    {
        private protected override void Register(RuleContext context) => context.OnMember(static _ => throw new InvalidOperationException());
    }
#pragma warning restore RS1001, RS1036
}
