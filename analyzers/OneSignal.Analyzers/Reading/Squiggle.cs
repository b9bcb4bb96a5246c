using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Reading;

/// <summary>Where a diagnostic goes: on as little as says what is meant, and once.</summary>
internal static class Squiggle
{
    /// <summary>
    /// The literal that a text is written in, when it stands in the use or nothing else reads it; otherwise what the use names. A
    /// constant that three calls read would else get three diagnostics in one place.
    /// </summary>
    internal static Location Of(ConstantText text, int position, IOperation use)
    {
        var literal = text.LiteralAt(position);
        return literal is not null && IsOf(literal, text, use) ? literal.GetLocation() : use.Syntax.GetLocation();
    }

    /// <summary>As <see cref="Of"/>, narrowed to a part of the literal where it is written letter for letter.</summary>
    internal static Location OfPart(ConstantText text, int start, int length, IOperation use)
    {
        var literal = text.LiteralAt(start);
        return literal is not null && IsOf(literal, text, use)
            ? text.Locate(start, length) ?? literal.GetLocation()
            : use.Syntax.GetLocation();
    }

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

    private static bool IsOf(ExpressionSyntax literal, ConstantText text, IOperation use) =>
        literal.SyntaxTree == use.Syntax.SyntaxTree && (use.Syntax.Span.Contains(literal.Span) || !text.IsShared);
}
