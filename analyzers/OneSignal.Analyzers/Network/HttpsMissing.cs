using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Configuration;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2001: a base or request URL of OneSignal's that is not https.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HttpsMissing : OneSignalAnalyzer
{
    public HttpsMissing()
        : base(Descriptors.OSG2001_HttpsMissing)
    {
    }

    private protected override void Register(RuleContext context)
    {
        context.OnMember(static member =>
        {
            foreach (var use in member.Code.Urls)
            {
                Analyze(member, use);
            }
        });
        context.OnConfiguration(static configuration =>
        {
            foreach (var value in configuration.File.Values)
            {
                if (ConfiguredAddress.Of(value) is { IsHttps: false } url)
                {
                    configuration.Report(
                        Descriptors.OSG2001_HttpsMissing,
                        value,
                        0,
                        value.Text.Length,
                        DiagnosticSeverity.Warning,
                        url.Scheme + "://" + url.Host);
                }
            }
        });
    }

    private static void Analyze(MemberContext context, UrlUse use)
    {
        if (TextReading.Read(use.Value, context.Symbols, context.Cancellation) is not { } text
            || !UrlParts.TryParse(text.Text, out var url)
            || url.IsHttps
            || !IsOurs(use.Kind, url, text))
        {
            return;
        }

        var schemeStart = text.Text.IndexOf(url.Scheme, StringComparison.Ordinal);
        var fix = IsFixable(url)
            ? Replacements.Of((text.Locate(schemeStart, url.Scheme.Length), NetworkFacts.ApiScheme))
            : Replacements.None;
        context.Report(Diagnostic.Create(
            Descriptors.OSG2001_HttpsMissing,
            Squiggle.Of(text, schemeStart, use.Value),
            fix.Places,
            fix.Properties,
            url.Scheme + "://" + url.Host));
    }

    /// <summary>
    /// A Uri that is certainly the API's reports where it is made, and then not again where it is used. The host of the typed client
    /// need not be OneSignal's: the client refuses any address that is not https.
    /// </summary>
    private static bool IsOurs(UrlUseKind kind, UrlParts url, ConstantText text) => kind switch
    {
        UrlUseKind.UriCreation => OneSignalHosts.IsApi(url),
        UrlUseKind.ClientOptions => !(text.ThroughUri && OneSignalHosts.IsApi(url)),
        UrlUseKind.Uri => OneSignalHosts.IsKnown(url.Host) && !(text.ThroughUri && OneSignalHosts.IsApi(url)),
        _ => OneSignalHosts.IsKnown(url.Host),
    };

    /// <summary>Another scheme than http, or a port for http, leaves more to change than the scheme.</summary>
    private static bool IsFixable(UrlParts url) =>
        string.Equals(url.Scheme, "http", StringComparison.OrdinalIgnoreCase) && url.Port is null or NetworkFacts.ApiPort;
}
