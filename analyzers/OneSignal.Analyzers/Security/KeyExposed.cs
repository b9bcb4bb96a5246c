using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3006: a key in a URL of OneSignal's, or handed to a log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyExposed : OneSignalAnalyzer
{
    // What people call the key in a query; the API has no such parameter.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "api_key", "apikey", "api-key", "app_api_key", "app_key", "auth", "auth_key", "authorization", "key", "rest_api_key",
        "restapikey", "user_auth_key",
    };

    public KeyExposed()
        : base(Descriptors.OSG3006_KeyExposed)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var use in member.Code.Urls)
            {
                AnalyzeUrl(member, use);
            }

            foreach (var place in LoggedKey.Places(member))
            {
                Report(member, place, "is written to a log", "the key's name or its last characters, if anything");
            }
        });

    private static void AnalyzeUrl(MemberContext member, UrlUse use)
    {
        if (TextReading.Read(use.Value, member.Symbols, member.Cancellation) is { } text
            && UrlParts.TryParse(text.Text, out var url)
            && OneSignalHosts.IsApi(url)
            && KeyIn(text.Text) is var (start, length))
        {
            Report(member, Squiggle.OfPart(text, start, length, use.Value), "is part of a URL", "the Authorization header");
        }
    }

    private static void Report(MemberContext member, Location place, string what, string instead) =>
        member.Report(Diagnostic.Create(Descriptors.OSG3006_KeyExposed, place, what, instead));

    /// <summary>The name of the parameter that has the key, or the start of a key wherever it stands.</summary>
    private static (int Start, int Length)? KeyIn(string url)
    {
        foreach (var prefix in new[] { ApiKeyText.AppPrefix, ApiKeyText.OrganizationPrefix })
        {
            var at = url.IndexOf(prefix, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at, prefix.Length);
            }
        }

        for (var at = url.IndexOf('?'); at >= 0; at = url.IndexOf('&', at + 1))
        {
            var end = url.IndexOf('=', at);
            if (end < 0)
            {
                return null;
            }

            if (Names.Contains(url.Substring(at + 1, end - at - 1)))
            {
                return (at + 1, end - at - 1);
            }
        }

        return null;
    }
}
