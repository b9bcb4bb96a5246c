using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Configuration;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2009: a URL of OneSignal's with another port than the one it is served on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongPort : OneSignalAnalyzer
{
    public WrongPort()
        : base(Descriptors.OSG2009_WrongPort)
    {
    }

    private protected override void Register(RuleContext context)
    {
        context.OnMember(static member =>
        {
            foreach (var use in member.Code.Urls)
            {
                // A Uri that is made here reports where it is made.
                if (TextReading.Read(use.Value, member.Symbols, member.Cancellation) is { } text
                    && UrlParts.TryParse(text.Text, out var url)
                    && Port(url) is { } port
                    && (use.Kind is UrlUseKind.UriCreation or UrlUseKind.Text || !text.ThroughUri))
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG2009_WrongPort,
                        Squiggle.OfPart(text, Start(url), port.Length, use.Value),
                        port,
                        NetworkFacts.ApiPort));
                }
            }
        });
        context.OnConfiguration(static configuration =>
        {
            foreach (var value in configuration.File.Values)
            {
                if (ConfiguredAddress.Of(value) is { } url && Port(url) is { } port)
                {
                    configuration.Report(
                        Descriptors.OSG2009_WrongPort,
                        value,
                        Start(url),
                        port.Length,
                        DiagnosticSeverity.Warning,
                        port,
                        NetworkFacts.ApiPort);
                }
            }
        });
    }

    /// <summary>Where there is no https, the port follows from that, and OSG2001 says so.</summary>
    private static string? Port(UrlParts url) =>
        url is { IsHttps: true, Port: > 0 and not NetworkFacts.ApiPort and { } port } && OneSignalHosts.IsApi(url)
            ? port.ToString(CultureInfo.InvariantCulture)
            : null;

    private static int Start(UrlParts url) => url.HostStart + url.Host.Length + 1;
}
