using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Whether what is set on a client, a request or a handler is for OneSignal. The nearest that says where it goes decides: the URL of
/// that object, then what the client is registered with, the URLs of the member, and those of the type. Where they disagree, the answer
/// is no.
/// </summary>
internal static class Destination
{
    /// <param name="holder">The object or its headers, or null where that cannot be seen.</param>
    /// <param name="at">What is judged.</param>
    /// <param name="member">The member that it stands in.</param>
    internal static bool IsOneSignal(IOperation? holder, IOperation at, MemberContext member) =>
        OfOwner(Owner(holder), member) ?? OfRegistration(Of(holder), at, member) ?? OfMember(member) ?? OfType(at, member);

    /// <summary>
    /// The same for what belongs to no one URL, as a handler does. A member that names no URL and makes the typed client means it.
    /// </summary>
    internal static bool IsForOneSignal(IOperation at, MemberContext member) =>
        FactoryChain.Around(at) is { } registration ? FactoryChain.IsForOneSignal(registration, member) : IsAround(at, member);

    /// <summary>What the URLs say that are put to use in some places of the member; null where they say nothing.</summary>
    internal static bool? OfUrls(MemberContext member, Func<UrlUse, bool> isMeant)
    {
        bool? answer = null;
        foreach (var use in member.Code.Urls)
        {
            if (isMeant(use) && Host(use, member) is { } host)
            {
                answer = (answer ?? true) && OneSignalHosts.IsKnown(host);
            }
        }

        return answer;
    }

    private static bool IsAround(IOperation at, MemberContext member) =>
        OfMember(member)
        ?? (member.Code.Root.Descendants().Any(operation =>
                operation is IObjectCreationOperation creation && creation.Type.Is(member.Symbols.Library.Client))
            || OfType(at, member));

    /// <summary>The client or request that an expression stands for, or whose headers it stands for.</summary>
    internal static ISymbol? Owner(IOperation? holder)
    {
        var of = Of(holder);
        return of is IInstanceReferenceOperation ? of.Owner() : of.NamedSymbol();
    }

    private static IOperation? Of(IOperation? holder) => holder?.Unwrap() is IPropertyReferenceOperation
    {
        Property.Name: "Headers" or "DefaultRequestHeaders", Instance: { } instance,
    }
        ? instance.Unwrap()
        : holder?.Unwrap();

    private static bool? OfOwner(ISymbol? owner, MemberContext member) =>
        owner is null ? null : OfUrls(member, use => SymbolEqualityComparer.Default.Equals(use.Owner, owner));

    private static bool? OfMember(MemberContext member) => OfUrls(member, static _ => true);

    /// <summary>
    /// What the factory was told of the client, which has no part in what other clients of the member are for. One that is asked for by a
    /// name that nobody gave OneSignal's address to is not taken for OneSignal's, unless the name says so.
    /// </summary>
    private static bool? OfRegistration(IOperation? holder, IOperation at, MemberContext member)
    {
        if (holder?.Type is { Name: not ("HttpClient" or "HttpRequestMessage") })
        {
            return null;
        }

        var client = holder?.Type is { Name: "HttpClient" } ? holder : null;
        if (RegisteredClients.BaseOf(client, at, member.Cancellation) is { } address)
        {
            return UrlParts.TryParse(address, out var url) ? OneSignalHosts.IsKnown(url.Host) : null;
        }

        return RegisteredClients.NameOf(client, member.Cancellation) is { } name && name.IndexOf("OneSignal", StringComparison.OrdinalIgnoreCase) < 0
            ? false
            : null;
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
