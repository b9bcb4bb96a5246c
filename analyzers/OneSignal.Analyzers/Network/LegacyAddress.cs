using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Configuration;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2008: a base or request URL with the former host, or the former path at the present one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LegacyAddress : OneSignalAnalyzer
{
    public LegacyAddress()
        : base(Descriptors.OSG2008_LegacyAddress)
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
                if (ConfiguredAddress.Of(value) is { } url
                    && (OneSignalHosts.IsLegacy(url.Host) || OneSignalHosts.UnderLegacyPath(url.Path)))
                {
                    var former = Former(url);
                    configuration.Report(
                        Descriptors.OSG2008_LegacyAddress,
                        value,
                        url.HostStart,
                        former.Length,
                        DiagnosticSeverity.Warning,
                        former,
                        NetworkFacts.ApiHost);
                }
            }
        });
    }

    private static void Analyze(MemberContext context, UrlUse use)
    {
        if (TextReading.Read(use.Value, context.Symbols, context.Cancellation) is not { } text
            || !UrlParts.TryParse(text.Text, out var url)
            || !IsLegacy(url, use.Kind, text))
        {
            return;
        }

        var former = Former(url);
        var fix = IsFixable(url, use, context.Cancellation)
            ? Replacements.Of((text.Locate(url.HostStart, former.Length), NetworkFacts.ApiHost))
            : Replacements.None;
        context.Report(Diagnostic.Create(
            Descriptors.OSG2008_LegacyAddress,
            Squiggle.OfPart(text, url.HostStart, former.Length, use.Value),
            fix.Places,
            fix.Properties,
            former,
            NetworkFacts.ApiHost));
    }

    /// <summary>The host and the path under it, where no port parts them.</summary>
    private static string Former(UrlParts url) =>
        OneSignalHosts.UnderLegacyPath(url.Path) && url.Port is null
            ? url.Host + url.Path.Substring(0, NetworkFacts.LegacyPath.Length)
            : url.Host;

    /// <summary>
    /// The former host serves the web site too, so where a Uri is only made, the path must tell. A Uri that tells reports where it is
    /// made, and then not again where it is used.
    /// </summary>
    private static bool IsLegacy(UrlParts url, UrlUseKind kind, ConstantText text)
    {
        if (OneSignalHosts.IsCurrent(url.Host))
        {
            return OneSignalHosts.UnderLegacyPath(url.Path) && (kind is UrlUseKind.UriCreation or UrlUseKind.Text || !text.ThroughUri);
        }

        return OneSignalHosts.IsLegacy(url.Host) && kind switch
        {
            UrlUseKind.UriCreation => OneSignalHosts.IsApi(url),
            UrlUseKind.Text => OneSignalHosts.IsApi(url) || IsBase(url),
            _ => text.ThroughUri ? IsBase(url) : OneSignalHosts.IsApi(url) || IsBase(url),
        };
    }

    /// <summary>Nothing, or nothing that is known, follows the host: what does is the API's.</summary>
    private static bool IsBase(UrlParts url) => url.Path.Length < 2 || url.Path[1] == ConstantText.Hole;

    /// <summary>
    /// Host and path go together. A port between them, or the path in another text that is combined with a base, is for a person to
    /// change.
    /// </summary>
    private static bool IsFixable(UrlParts url, UrlUse use, CancellationToken cancellation) =>
        url.Port is null && OneSignalHosts.UnderLegacyPath(url.Path) && !HasLegacyRelativePath(use.Value.Syntax, cancellation);

    private static bool HasLegacyRelativePath(SyntaxNode use, CancellationToken cancellation)
    {
        SyntaxNode around = use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            ? type
            : use.SyntaxTree.GetRoot(cancellation);
        return around.DescendantNodes().Any(static node => node switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => StartsWithLegacyPath(text),
            InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax text, ..] } =>
                StartsWithLegacyPath(text.TextToken.ValueText),
            _ => false,
        });
    }

    private static bool StartsWithLegacyPath(string text) => OneSignalHosts.UnderLegacyPath("/" + text.TrimStart('/'));
}
