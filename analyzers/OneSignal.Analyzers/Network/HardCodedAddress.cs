using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
        context.OnSyntax(
            node => AnalyzeLiteral(node, symbols),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.InterpolatedStringText);
        context.OnOperation(
            operation => AnalyzeUse(operation, symbols),
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment);
    }

    /// <summary>Any address of a published range, wherever it is written.</summary>
    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context, OneSignalSymbols symbols)
    {
        var text = context.Node is InterpolatedStringTextSyntax part
            ? part.TextToken.ValueText
            : ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        if (AddressText.Find(text) is { } found
            && PublishedRanges.Find(found.Address) is { } range
            && PublishedAddress.SeverityIn(context.Node, symbols, context.CancellationToken) is { } severity)
        {
            var location = LocationIn(context.Node, found.Text);
            PublishedAddress.Report(context.ReportDiagnostic, location, found.Text, range, severity);
        }
    }

    private static Location LocationIn(SyntaxNode node, string address)
    {
        var index = node.ToString().IndexOf(address, StringComparison.Ordinal);
        return index < 0
            ? node.GetLocation()
            : Location.Create(node.SyntaxTree, new(node.SpanStart + index, address.Length));
    }

    private static void AnalyzeUse(OperationAnalysisContext context, OneSignalSymbols symbols)
    {
        if (context.Operation is IObjectCreationOperation creation && creation.Type.Is(symbols.Http.IPAddress))
        {
            AnalyzeBytes(context, creation, symbols);
        }
        else if (context.Operation is ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: { Name: "ConnectCallback" } property },
            } assignment
            && property.ContainingType.Is(symbols.Http.SocketsHttpHandler))
        {
            foreach (var pinned in ConnectCallback.Addresses(assignment, symbols, context.CancellationToken))
            {
                if (!PublishedAddress.ReportsBySelf(pinned.Address, pinned.Syntax, symbols, context.CancellationToken))
                {
                    Report(context, LocationIn(pinned.Syntax, pinned.Text), pinned.Text, AsHost);
                }
            }
        }
        else if (UrlUse.Of(context.Operation, symbols) is { Kind: not UrlUseKind.UriCreation } use)
        {
            AnalyzeUrl(context, use, symbols);
        }
    }

    private static void AnalyzeUrl(OperationAnalysisContext context, UrlUse use, OneSignalSymbols symbols)
    {
        if (TextReading.Read(use.Value, symbols, context.CancellationToken) is not { } text
            || !UrlParts.TryParse(text.Text, out var url)
            || !Address.TryParse(url.Host, out var address)
            || address.IsLoopback
            || address.IsUnspecified
            || (text.LiteralAt(url.HostStart) is { } literal
                && PublishedAddress.ReportsBySelf(address, literal, symbols, context.CancellationToken)))
        {
            return;
        }

        var isBaseAddress = use.Kind == UrlUseKind.ClientOptions;
        if (isBaseAddress || HostOverride.Exists(context.Operation, use, symbols, context.CancellationToken))
        {
            Report(
                context,
                Squiggle.OfPart(text, url.HostStart, url.Host.Length, use.Value),
                url.Host,
                isBaseAddress ? AsBaseAddress : AsHost);
        }
    }

    private static void AnalyzeBytes(OperationAnalysisContext context, IObjectCreationOperation creation, OneSignalSymbols symbols)
    {
        if (AddressText.FromBytes(creation, context.CancellationToken) is { } address
            && PublishedRanges.Find(address) is { } range
            && PublishedAddress.SeverityIn(creation.Syntax, symbols, context.CancellationToken) is { } severity)
        {
            var bytes = creation.Arguments[0].Value.Syntax;
            PublishedAddress.Report(context.ReportDiagnostic, bytes.GetLocation(), AddressText.Display(address), range, severity);
        }
    }

    private static void Report(OperationAnalysisContext context, Location location, string address, string role) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.OSG2002_HardCodedAddress,
            location,
            address,
            role,
            NetworkFacts.ApiHost));
}
