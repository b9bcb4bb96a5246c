using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>
/// How sure it is that an address of a published range means OneSignal. The ranges are a cloud region's: other machines live there
/// too. A file that names OneSignal is a warning, another file of a project that uses the client a suggestion, and any other file
/// nothing.
/// </summary>
internal static class PublishedAddress
{
    internal static DiagnosticSeverity? SeverityIn(SyntaxNode node, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        if (!IsData(node))
        {
            return null;
        }

        if (FileScan.Of(node.SyntaxTree, cancellation).NamesOneSignal)
        {
            return DiagnosticSeverity.Warning;
        }

        return symbols.Library.IsReferenced ? DiagnosticSeverity.Info : null;
    }

    /// <summary>Whether the literal is reported where it stands, so that its use is not reported as well.</summary>
    internal static bool ReportsBySelf(Address address, SyntaxNode literal, OneSignalSymbols symbols, CancellationToken cancellation) =>
        PublishedRanges.Find(address) is not null && SeverityIn(literal, symbols, cancellation) is not null;

    /// <summary>What the address is, for the message.</summary>
    internal static string Role(AddressRange range) => "inside " + range.Text + ", a range that OneSignal publishes";

    internal static void Report(
        Action<Diagnostic> report,
        Location location,
        string address,
        AddressRange range,
        DiagnosticSeverity severity) =>
        report(Diagnostic.Create(
            Descriptors.OSG2002_HardCodedAddress,
            location,
            severity,
            additionalLocations: null,
            properties: null,
            address,
            Role(range),
            NetworkFacts.ApiHost));

    /// <summary>Four numbers with dots are a version as well: attributes and versions are no addresses.</summary>
    private static bool IsData(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return false;
        }

        return node.Parent is not ArgumentSyntax { Parent.Parent: var call }
            || call switch
            {
                ObjectCreationExpressionSyntax creation => creation.Type.ToString() is not ("Version" or "System.Version"),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
                    access.Expression.ToString() is not ("Version" or "System.Version"),
                _ => true,
            };
    }
}
