using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Analyzers.Tests.Harness;
using OneSignal.Analyzers.Tests.Reliability;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>What the repository has of code and settings that concern the rules, with tokens deleted and doubled.</summary>
internal static partial class DamagedText
{
    private const string ImplicitUsings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static readonly string[] Code =
    [
        .. RuleCatalog.All.Where(static rule => !rule.IsForConfiguration).SelectMany(static rule => new[] { rule.Before, rule.After }),
        .. Sample("*.cs").Select(static source => ImplicitUsings + source),
        IdempotencyKeyMissingTests.Typed("""
            var request = new CreateCustomEventsRequest { Events = [new CustomEvent { Name = "a" }, .. events] };
                    await client.CustomEvents.CreateAsync(request);
                    await client.Notifications.CreateAsync(new() { Name = $"{token}" }, new RequestOptions(), token);
            """),
        IdempotencyKeyMissingRawTests.Raw("""
            using var message = new HttpRequestMessage(HttpMethod.Post, string.Format("http://{0}/notifications", "api.onesignal.com"));
                    message.Content = new StringContent($"{{\"app_id\": \"{id}\", \"n\": [1, {{}}]}}", Encoding.UTF8);
                    message.Headers.Host = "api.onesignal.com";
                    var body = new Dictionary<string, object> { ["a"] = id, { "b", 1 } };
                    body["c"] = new[] { 1, 2 };
                    await client.PostAsJsonAsync(new Uri(new Uri(Api), "notifications"), body);
                    var handler = new SocketsHttpHandler { ConnectCallback = async (c, t) => { var a = IPAddress.Parse("34.90.1.1"); throw new Exception(a + ""); } };
                    var address = new IPAddress([34, 90, 1, 1]);
            """),
    ];

    private static readonly string[] Settings =
    [
        .. RuleCatalog.All.Where(static rule => rule.IsForConfiguration).SelectMany(static rule => new[] { rule.Before, rule.After }),
        .. Sample("appsettings*.json"),
    ];

    internal static string OfCode(Random random) =>
        Damage(CSharpSyntaxTree.ParseText(Pick(Code, random)).GetRoot().DescendantTokens().Select(static token => token.ToFullString()), random);

    internal static string OfSettings(Random random) => Damage(Token().Matches(Pick(Settings, random)).Select(static token => token.Value), random);

    private static string Pick(string[] texts, Random random) => texts[random.Next(texts.Length)];

    private static string Damage(IEnumerable<string> text, Random random)
    {
        var tokens = text.ToList();
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

        return string.Concat(tokens);
    }

    private static IEnumerable<string> Sample(string pattern) =>
        Repository.Files("samples/Misuse", pattern).Select(static path => TestKeys.Fill(File.ReadAllText(path)));

    [GeneratedRegex("""[\w.+-]+|\s+|.""")]
    private static partial Regex Token();
}
