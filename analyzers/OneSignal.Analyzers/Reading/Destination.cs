using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Whether what is set on a client, a request or a handler is for OneSignal. The nearest that says where it goes decides: the URL of
/// that object, then the URLs of the member, then those of the type. Where they disagree, the answer is no.
/// </summary>
internal static class Destination
{
    /// <param name="holder">The object or its headers, or null where that cannot be seen.</param>
    /// <param name="at">What is judged.</param>
    /// <param name="member">The member that it stands in.</param>
    internal static bool IsOneSignal(IOperation? holder, IOperation at, MemberContext member) =>
        OfOwner(Owner(holder), member) ?? OfMember(member) ?? OfType(at, member);

    /// <summary>
    /// The same for what belongs to no one URL, as a handler does. A member that names no URL and makes the typed client means it.
    /// </summary>
    internal static bool IsForOneSignal(IOperation at, MemberContext member) =>
        OfMember(member)
        ?? (member.Code.Root.Descendants().Any(operation =>
                operation is IObjectCreationOperation creation && creation.Type.Is(member.Symbols.Library.Client))
            || OfType(at, member));

    /// <summary>The client or request that an expression stands for, or whose headers it stands for.</summary>
    internal static ISymbol? Owner(IOperation? holder)
    {
        var of = holder?.Unwrap() is IPropertyReferenceOperation
        {
            Property.Name: "Headers" or "DefaultRequestHeaders", Instance: { } instance,
        }
            ? instance
            : holder;
        return of?.Unwrap() is IInstanceReferenceOperation ? of.Owner() : of.NamedSymbol();
    }

    private static bool? OfOwner(ISymbol? owner, MemberContext member)
    {
        if (owner is null)
        {
            return null;
        }

        bool? answer = null;
        foreach (var use in member.Code.Urls)
        {
            if (SymbolEqualityComparer.Default.Equals(use.Owner, owner) && Host(use, member) is { } host)
            {
                answer = (answer ?? true) && OneSignalHosts.IsKnown(host);
            }
        }

        return answer;
    }

    private static bool? OfMember(MemberContext member)
    {
        bool? answer = null;
        foreach (var use in member.Code.Urls)
        {
            if (Host(use, member) is { } host)
            {
                answer = (answer ?? true) && OneSignalHosts.IsKnown(host);
            }
        }

        return answer;
    }

    private static bool OfType(IOperation at, MemberContext member)
    {
        var answer = false;
        foreach (var node in Around(at, member.Cancellation).DescendantNodes())
        {
            var text = node switch
            {
                LiteralExpressionSyntax { Token.Value: string literal } => literal,
                InterpolatedStringTextSyntax part => part.TextToken.ValueText,
                _ => null,
            };
            if (text is null || !UrlParts.TryParse(text, out var url))
            {
                continue;
            }

            if (!OneSignalHosts.IsKnown(url.Host))
            {
                return false;
            }

            answer = true;
        }

        return answer;
    }

    private static SyntaxNode Around(IOperation at, CancellationToken cancellation) =>
        at.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? type : at.Syntax.SyntaxTree.GetRoot(cancellation);

    private static string? Host(UrlUse use, MemberContext member) =>
        TextReading.Read(use.Value, member.Symbols, member.Cancellation) is { } text && UrlParts.TryParse(text.Text, out var url)
            ? url.Host
            : null;
}
