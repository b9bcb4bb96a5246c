using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Where a diagnostic goes: on as little as says what is meant, and inside the member that is looked at. What is written elsewhere,
/// as a constant of another class is, is reported where the member names it.
/// </summary>
internal static class Squiggle
{
    /// <summary>The literal that a text is written in, or what the use names.</summary>
    internal static Location Of(ConstantText text, int position, IOperation use) =>
        text.LiteralAt(position) is { } literal && IsInMember(literal, use)
            ? literal.GetLocation()
            : use.Syntax.GetLocation();

    /// <summary>As <see cref="Of"/>, narrowed to a part of the literal where it is written letter for letter.</summary>
    internal static Location OfPart(ConstantText text, int start, int length, IOperation use) =>
        text.LiteralAt(start) is { } literal && IsInMember(literal, use)
            ? text.Locate(start, length) ?? literal.GetLocation()
            : use.Syntax.GetLocation();

    /// <summary>An object's creation: its type, or the keyword where none is written.</summary>
    internal static Location OfCreation(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax implied => implied.NewKeyword.GetLocation(),
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.NewKeyword.GetLocation(),
        _ => creation.GetLocation(),
    };

    /// <summary>The name of what is called, or the type of what is created.</summary>
    internal static Location OfCall(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
        InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
        _ => OfCreation(call),
    };

    internal static bool IsOnOneLine(SyntaxNode node)
    {
        var lines = node.GetLocation().GetLineSpan();
        return lines.StartLinePosition.Line == lines.EndLinePosition.Line;
    }

    internal static bool IsInMember(SyntaxNode node, IOperation use)
    {
        var member = use.Root().Syntax;
        return node.SyntaxTree == member.SyntaxTree && member.Span.Contains(node.Span);
    }
}
