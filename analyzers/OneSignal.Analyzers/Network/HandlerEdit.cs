using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>The change that gives a handler's connections a lifetime, in the layout of the code around it.</summary>
internal static class HandlerEdit
{
    /// <summary>For the creation of a handler: sets the property in its initializer.</summary>
    internal static Replacements Of(IObjectCreationOperation handler)
    {
        if (handler.Syntax is not BaseObjectCreationExpressionSyntax creation)
        {
            return Replacements.None;
        }

        var setting = Setting(handler);
        switch (creation.Initializer)
        {
            case null:
                return Replacements.Of((At(creation, creation.Span.End), " { " + setting + " }"));
            case { Expressions: [var first, ..] } initializer:
                var between = creation.SyntaxTree.GetText().ToString(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, first.SpanStart));
                return Replacements.Of((At(creation, first.SpanStart), setting + "," + (between.Trim().Length == 0 ? between : " ")));
            case { } initializer:
                return Replacements.Of((At(creation, initializer.OpenBraceToken.Span.End), " " + setting));
        }
    }

    /// <summary>For the creation of a client without a handler: gives it one.</summary>
    internal static Replacements OfClient(IObjectCreationOperation client, HttpSymbols http)
    {
        if (http.SocketsHttpHandler is null
            || client.Arguments.Any(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            || client.Syntax is not BaseObjectCreationExpressionSyntax creation)
        {
            return Replacements.None;
        }

        var isInScope = client.SemanticModel?.LookupNamespacesAndTypes(creation.SpanStart, name: http.SocketsHttpHandler.Name)
            .Any(symbol => symbol.Is(http.SocketsHttpHandler)) == true;
        var handler = "new " + (isInScope ? "" : "global::System.Net.Http.") + "SocketsHttpHandler { " + Setting(client) + " }";
        return creation.ArgumentList is { } arguments
            ? Replacements.Of((At(creation, arguments.OpenParenToken.Span.End), handler))
            : Replacements.Of((At(creation, ((ObjectCreationExpressionSyntax)creation).Type.Span.End), "(" + handler + ")"));
    }

    private static string Setting(IOperation at) =>
        ConnectionLifetime.Property + " = " + Duration.Expression(NetworkFacts.DnsTimeToLiveSeconds, at);

    private static Location At(SyntaxNode node, int position) => Location.Create(node.SyntaxTree, new TextSpan(position, 0));
}
