using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Configuration;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2002: an address in place of OneSignal's host name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedAddress : OneSignalAnalyzer
{
    private const string AsBaseAddress = "the address that the client is sent to";
    private const string AsHost = "used in place of OneSignal's host name";

    public HardCodedAddress()
        : base(Descriptors.OSG2002_HardCodedAddress)
    {
    }

    private protected override void Register(RuleContext context)
    {
        var symbols = context.Symbols;
        context.OnFile((file, scan) =>
        {
            // Two runs of digits and dots can be in, or in a comment before, one literal.
            var seen = default(SyntaxToken);
            foreach (var position in scan.Addresses)
            {
                var token = file.Tree.GetRoot(file.CancellationToken).FindToken(position);
                if (token != seen)
                {
                    AnalyzeText(file, token, symbols);
                    seen = token;
                }
            }
        });
        context.OnMember(static member =>
        {
            foreach (var use in member.Code.Urls)
            {
                AnalyzeUrl(member, use);
            }

            foreach (var address in member.Code.Addresses)
            {
                AnalyzeBytes(member, address);
            }

            foreach (var callback in member.Code.ConnectCallbacks)
            {
                AnalyzeCallback(member, callback);
            }
        });
        context.OnConfiguration(static configuration =>
        {
            foreach (var value in configuration.File.Values)
            {
                AnalyzeValue(configuration, value);
            }
        });
    }

    /// <summary>Under a name that says OneSignal an address of a published range is one of OneSignal's; elsewhere it may be anyone's.</summary>
    private static void AnalyzeValue(ConfigurationContext context, ConfigurationValue value)
    {
        if (value.IsUnderOneSignal
            && AddressText.Find(value.Text) is { } found
            && PublishedRanges.Find(found.Address) is { } range
            && !IsOwn(found.Address, context.Options))
        {
            context.Report(
                Descriptors.OSG2002_HardCodedAddress,
                value,
                value.Text.IndexOf(found.Text, StringComparison.Ordinal),
                found.Text.Length,
                DiagnosticSeverity.Warning,
                found.Text,
                PublishedAddress.Role(range),
                NetworkFacts.ApiHost);
        }
    }

    /// <summary>Any address of a published range, wherever it is written.</summary>
    private static void AnalyzeText(SyntaxTreeAnalysisContext context, SyntaxToken token, OneSignalSymbols symbols)
    {
        if (token.Parent is { } node and (InterpolatedStringTextSyntax or LiteralExpressionSyntax)
            && AddressText.Find(token.ValueText) is { } found
            && PublishedRanges.Find(found.Address) is { } range
            && PublishedAddress.SeverityIn(node, symbols, context.CancellationToken) is { } severity
            && !IsOwn(found.Address, context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree)))
        {
            PublishedAddress.Report(context.ReportDiagnostic, LocationIn(node, found.Text), found.Text, range, severity);
        }
    }

    private static Location LocationIn(SyntaxNode node, string address)
    {
        var index = node.ToString().IndexOf(address, StringComparison.Ordinal);
        return index < 0
            ? node.GetLocation()
            : Location.Create(node.SyntaxTree, new(node.SpanStart + index, address.Length));
    }

    private static void AnalyzeCallback(MemberContext context, ISimpleAssignmentOperation assignment)
    {
        foreach (var pinned in ConnectCallback.Addresses(assignment, context.Symbols, context.Cancellation))
        {
            if (!IsOwn(pinned.Address, context.Options)
                && !PublishedAddress.ReportsBySelf(pinned.Address, pinned.Literal, context.Symbols, context.Cancellation))
            {
                var place = pinned.Place == pinned.Literal ? LocationIn(pinned.Literal, pinned.Text) : pinned.Place.GetLocation();
                Report(context, place, pinned.Text, AsHost);
            }
        }
    }

    private static void AnalyzeUrl(MemberContext context, UrlUse use)
    {
        if (use.Kind == UrlUseKind.UriCreation
            || TextReading.Read(use.Value, context.Symbols, context.Cancellation) is not { } text
            || !UrlParts.TryParse(text.Text, out var url)
            || !Address.TryParse(url.Host, out var address)
            || address.IsLoopback
            || address.IsUnspecified
            || IsOwn(address, context.Options)
            || (text.LiteralAt(url.HostStart) is { } literal
                && PublishedAddress.ReportsBySelf(address, literal, context.Symbols, context.Cancellation)))
        {
            return;
        }

        var isBaseAddress = use.Kind == UrlUseKind.ClientOptions;
        if (isBaseAddress || HostOverride.Exists(use, context))
        {
            Report(
                context,
                Squiggle.OfPart(text, url.HostStart, url.Host.Length, use.Value),
                url.Host,
                isBaseAddress ? AsBaseAddress : AsHost);
        }
    }

    private static void AnalyzeBytes(MemberContext context, IObjectCreationOperation creation)
    {
        if (AddressText.FromBytes(creation, context.Cancellation) is { } address
            && PublishedRanges.Find(address) is { } range
            && PublishedAddress.SeverityIn(creation.Syntax, context.Symbols, context.Cancellation) is { } severity
            && !IsOwn(address, context.Options))
        {
            var bytes = creation.Arguments[0].Value.Syntax;
            PublishedAddress.Report(context.Report, bytes.GetLocation(), AddressText.Display(address), range, severity);
        }
    }

    private static bool IsOwn(Address address, AnalyzerConfigOptions options) =>
        PublishedRanges.IsOwn(address, options.List(RuleOptions.OwnRanges));

    private static void Report(MemberContext context, Location location, string address, string role) =>
        context.Report(Diagnostic.Create(
            Descriptors.OSG2002_HardCodedAddress,
            location,
            address,
            role,
            NetworkFacts.ApiHost));
}
