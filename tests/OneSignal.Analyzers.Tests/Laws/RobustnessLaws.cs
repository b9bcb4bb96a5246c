using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Tests.Harness;
using OneSignal.Analyzers.Tests.Reliability;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>Half-typed code is the normal case in an editor: no rule and no fix may throw on it.</summary>
public sealed class RobustnessLaws
{
    private const int Rounds = 60;

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Rules_and_fixes_survive_code_with_tokens_deleted_and_doubled(int seed)
    {
        var random = new Random(seed);
        var corpus = Corpus().ToArray();
        var properties = RuleCatalog.All.SelectMany(static rule => rule.Properties).ToDictionary();
        for (var round = 0; round < Rounds; round++)
        {
            var source = Damage(corpus[random.Next(corpus.Length)], random);
            using var analysis = new Analysis(source, References.Client, RuleCatalog.Analyzers) { Properties = properties };
            await analysis.DiagnosticsAsync();
            foreach (var fix in RuleCatalog.Fixers)
            {
                await analysis.FixAsync(fix);
            }

            Assert.True(analysis.Faults.Count == 0, string.Join('\n', analysis.Faults) + "\n" + source);
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

    [Fact]
    public void A_fault_is_swallowed_in_a_build_and_cancellation_is_not()
    {
        Assert.True(AnalyzerFault.IsSwallowed(new InvalidOperationException(), surface: false));
        Assert.False(AnalyzerFault.IsSwallowed(new OperationCanceledException(), surface: false));
        Assert.False(AnalyzerFault.IsSwallowed(new InvalidOperationException(), surface: true));
    }

    private static IEnumerable<string> Corpus()
    {
        foreach (var rule in RuleCatalog.All.Where(static rule => !rule.IsForConfiguration))
        {
            yield return rule.Before;
            yield return rule.After;
        }

        yield return IdempotencyKeyMissingTests.Typed("""
            var request = new CreateCustomEventsRequest { Events = [new CustomEvent { Name = "a" }, .. events] };
                    await client.CustomEvents.CreateAsync(request);
                    await client.Notifications.CreateAsync(new() { Name = $"{token}" }, new RequestOptions(), token);
            """);
        yield return IdempotencyKeyMissingRawTests.Raw("""
            using var message = new HttpRequestMessage(HttpMethod.Post, string.Format("http://{0}/notifications", "api.onesignal.com"));
                    message.Content = new StringContent($"{{\"app_id\": \"{id}\", \"n\": [1, {{}}]}}", Encoding.UTF8);
                    message.Headers.Host = "api.onesignal.com";
                    var body = new Dictionary<string, object> { ["a"] = id, { "b", 1 } };
                    body["c"] = new[] { 1, 2 };
                    await client.PostAsJsonAsync(new Uri(new Uri(Api), "notifications"), body);
                    var handler = new SocketsHttpHandler { ConnectCallback = async (c, t) => { var a = IPAddress.Parse("34.90.1.1"); throw new Exception(a + ""); } };
                    var address = new IPAddress([34, 90, 1, 1]);
            """);
    }

    private static string Damage(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(tokens.Count);
            if (random.Next(3) == 0)
            {
                tokens.Insert(at, tokens[at]);
            }
            else
            {
                tokens.RemoveAt(at);
            }
        }

        return string.Concat(tokens.Select(static token => token.ToFullString()));
    }
}
