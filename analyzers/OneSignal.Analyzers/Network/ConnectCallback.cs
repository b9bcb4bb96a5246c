using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>Finds the addresses that a SocketsHttpHandler's ConnectCallback connects to instead of resolving OneSignal's name.</summary>
internal static class ConnectCallback
{
    /// <summary>Each address, the literal that it is written in, and where to report it in the member that sets the callback.</summary>
    internal static IEnumerable<(Address Address, string Text, SyntaxNode Literal, SyntaxNode Place)> Addresses(
        ISimpleAssignmentOperation assignment,
        OneSignalSymbols symbols,
        CancellationToken cancellation)
    {
        if (Body(assignment.Value, cancellation) is not { } body || !IsForOneSignal(assignment, symbols, cancellation))
        {
            return [];
        }

        return Literals(body, cancellation)
            .Select(static pair => (Found: AddressText.Find(pair.Literal.Token.ValueText), pair.Literal, pair.Reference))
            .Where(static pair => pair.Found is { Address: { IsLoopback: false, IsUnspecified: false } })
            .Select(pair => (
                pair.Found!.Value.Address,
                pair.Found.Value.Text,
                (SyntaxNode)pair.Literal,
                new SyntaxNode[] { pair.Literal, pair.Reference }.FirstOrDefault(node => Squiggle.IsInMember(node, assignment))
                    ?? assignment.Value.Syntax));
    }

    private static IOperation? Body(IOperation callback, CancellationToken cancellation)
    {
        var value = callback.Unwrap();
        var target = value is IDelegateCreationOperation creation ? creation.Target : value;
        switch (target)
        {
            case IAnonymousFunctionOperation lambda:
                return lambda.Body;
            case IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var reference], SemanticModel: { } model }
                when reference.SyntaxTree == model.SyntaxTree:
                return model.GetOperation(reference.GetSyntax(cancellation), cancellation);
            default:
                return null;
        }
    }

    /// <summary>The literals of the callback, and those of the fields and locals that it connects to.</summary>
    private static IEnumerable<(LiteralExpressionSyntax Literal, SyntaxNode Reference)> Literals(IOperation body, CancellationToken cancellation)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue: { HasValue: true, Value: string } }:
                    yield return (literal, literal);
                    break;
                case IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                    when IsEndpoint(operation.Type)
                    && MemberValue.Of(operation.NamedSymbol()!, cancellation) is { } value
                    && value.SyntaxTree == body.Syntax.SyntaxTree:
                    foreach (var literal in value.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>())
                    {
                        yield return (literal, operation.Syntax);
                    }

                    break;
                case ILocalReferenceOperation local
                    when IsEndpoint(local.Type)
                    && LocalUses.Of(local, cancellation).OnlyValue is { } only
                    && !body.Syntax.Span.Contains(only.Syntax.Span):
                    foreach (var literal in only.Syntax.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>())
                    {
                        yield return (literal, operation.Syntax);
                    }

                    break;
            }
        }
    }

    private static bool IsEndpoint(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or { Name: "IPAddress" or "IPEndPoint" or "EndPoint" or "DnsEndPoint" };

    /// <summary>The handler is for OneSignal when its member makes the typed client, or the type around names the API's host.</summary>
    private static bool IsForOneSignal(IOperation assignment, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        foreach (var operation in assignment.Root().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IObjectCreationOperation creation && symbols.Library.Client is { } client && creation.Type.Is(client))
            {
                return true;
            }
        }

        SyntaxNode around = assignment.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            ? type
            : assignment.Syntax.SyntaxTree.GetRoot(cancellation);
        return around.DescendantNodes().Any(static node => node switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => OneSignalHosts.IsMentionedIn(text),
            InterpolatedStringTextSyntax text => OneSignalHosts.IsMentionedIn(text.TextToken.ValueText),
            _ => false,
        });
    }
}
