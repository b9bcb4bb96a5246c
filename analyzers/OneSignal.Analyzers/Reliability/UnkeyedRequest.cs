using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>
/// The typed client's side of OSG1001: the request is made in this member, and nothing here sets its key. A request that comes
/// from elsewhere, or that other code may have changed, is not judged.
/// </summary>
internal sealed class UnkeyedRequest(MemberContext context, IInvocationOperation call)
{
    private LibrarySymbols Library => context.Symbols.Library;

    internal void Report()
    {
        foreach (var (origin, key, what) in Find())
        {
            Report(origin, key, what);
        }
    }

    /// <summary>What the call sends without a key: the request, or its items where each carries one.</summary>
    internal IEnumerable<(IOperation Origin, string Key, string What)> Find()
    {
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Unwrap();
            if (value.Type is not { } type)
            {
                continue;
            }

            var keys = Library.KeyMembersOf(type);
            if (keys.Key is null && keys.Items.IsEmpty)
            {
                continue;
            }

            if (RequestHistory.Of(value, Library, context.Cancellation) is not { } request)
            {
                yield break;
            }

            if (keys.Key is not null && request.Lacks(keys))
            {
                yield return (request.Origin, keys.Key, "The request of '" + call.TargetMethod.Name + "'");
            }

            foreach (var item in keys.Items.SelectMany(property => Elements(request.ValueOf(property))))
            {
                if (item.Unwrap() is IObjectCreationOperation { Type: { } itemType } creation
                    && Library.KeyMembersOf(itemType) is { Key: { } key } itemKeys
                    && new RequestHistory(creation).Lacks(itemKeys))
                {
                    yield return (creation, key, "An item of the request of '" + call.TargetMethod.Name + "'");
                }
            }

            yield break;
        }
    }

    private void Report(IOperation origin, string key, string what)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (Library.KeyFactory is { } factory)
        {
            properties = properties
                .Add(RuleProperties.Member, key)
                .Add(
                    RuleProperties.Value,
                    factory.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".NewKey()");
            if (origin is IInvocationOperation && origin.Owner() is ILocalSymbol variable)
            {
                properties = properties.Add(RuleProperties.Variable, variable.Name);
            }
        }

        // The client makes a key for the length of the call, so only what repeats the call itself is at stake.
        var repeat = Repeat.Of(call, context);
        context.Report(Diagnostic.Create(
            Descriptors.OSG1001_IdempotencyKeyMissing,
            Squiggle.OfCall(origin.Syntax),
            repeat?.Scope is null ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            [PlaceOfKey(origin).GetLocation()],
            properties,
            what,
            "'" + key + "'",
            repeat.Consequence()));
    }

    /// <summary>The creation, or the declaration of the variable that a request which a method makes is in; else the method's call.</summary>
    private static SyntaxNode PlaceOfKey(IOperation origin) =>
        origin is IInvocationOperation
        && origin.Syntax.FirstAncestorOrSelf<StatementSyntax>()
            is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } declaration
        && value.Span.Contains(origin.Syntax.Span)
        && origin.Owner() is ILocalSymbol
            ? declaration
            : origin.Syntax;

    private IEnumerable<IOperation> Elements(IOperation? list)
    {
        switch (list?.Unwrap())
        {
            case IArrayCreationOperation { Initializer: { } array }:
                return array.ElementValues;
            case IObjectCreationOperation { Initializer: { } added }:
                return added.Initializers.OfType<IInvocationOperation>()
                    .Where(static add => add.Arguments.Length == 1)
                    .Select(static add => add.Arguments[0].Value);
            case { Syntax: CollectionExpressionSyntax collection, SemanticModel: { } model }:
                return collection.Elements.OfType<ExpressionElementSyntax>()
                    .Select(element => model.GetOperation(element.Expression, context.Cancellation))
                    .OfType<IOperation>();
            default:
                return [];
        }
    }
}
