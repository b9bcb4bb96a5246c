using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1009: a loop sends the same message to one recipient after the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendPerRecipient : OneSignalAnalyzer
{
    public SendPerRecipient()
        : base(Descriptors.OSG1009_SendPerRecipient)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var call in member.Code.ClientCalls)
            {
                if (member.Symbols.Library.TakesKey(call.TargetMethod) && RoundOf(call) is { } round)
                {
                    JudgeTyped(member, call, round);
                }
            }

            foreach (var request in member.Code.Requests)
            {
                if (RoundOf(request) is { } round)
                {
                    JudgeRaw(member, request, round);
                }
            }
        });

    private static void JudgeTyped(MemberContext member, IInvocationOperation call, IOperation round)
    {
        var library = member.Symbols.Library;
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Unwrap();
            if (value.Type is { } type
                && library.RecipientListsOf(type) is { Count: > 0 } lists
                && RequestHistory.Of(value, library, member.Cancellation) is { } request)
            {
                var key = library.KeyMembersOf(type).Key;
                Judge(
                    member,
                    call,
                    round,
                    request.Values.Where(pair => pair.Key != key).Select(pair => (
                        lists.Contains(pair.Key) ? pair.Key : library.ListsRecipients(pair.Value.Unwrap()) ? "Audience" : null,
                        pair.Value)));
                return;
            }
        }
    }

    private static void JudgeRaw(MemberContext member, IOperation request, IOperation round)
    {
        if (HttpCall.Of(request, member.Symbols, member.Cancellation) is not { Body: { } body } http
            || OperationRoutes.Find(http.Method, http.Url) is not { IdempotencyKeyProperty: { } key, IdempotencyItemsProperty: null }
            || BodyReading.Read(body, member.Symbols, member.Cancellation) is not { IsComplete: true, Members: { } members }
            || members.Values.Any(static shape => shape.Value is null))
        {
            return;
        }

        Judge(
            member,
            request,
            round,
            members.Where(pair => pair.Key != key).Select(static pair => (IsRecipientList(pair.Key) ? pair.Key : null, pair.Value.Value!)));
    }

    /// <summary>By the API's names: include_aliases, include_subscription_ids and the like; not included_segments.</summary>
    private static bool IsRecipientList(string wireName) =>
        wireName.StartsWith("include_", StringComparison.Ordinal) && wireName != "include_unsubscribed" || wireName == "email_to";

    /// <summary>Reports when a recipient list is all of the request that differs from round to round.</summary>
    private static void Judge(
        MemberContext member,
        IOperation sending,
        IOperation round,
        IEnumerable<(string? List, IOperation Value)> members)
    {
        string? differing = null;
        foreach (var (list, value) in members)
        {
            if (!DiffersIn(value, round))
            {
                continue;
            }

            if (list is null)
            {
                return;
            }

            differing = list;
        }

        if (differing is not null)
        {
            member.Report(Diagnostic.Create(
                Descriptors.OSG1009_SendPerRecipient,
                Squiggle.OfCall(sending.Syntax),
                differing));
        }
    }

    /// <summary>Whether the value is made of what belongs to the round: its variable, or any that is declared inside.</summary>
    private static bool DiffersIn(IOperation value, IOperation round) =>
        value.DescendantsAndSelf().Any(part =>
            part is ILocalReferenceOperation or IParameterReferenceOperation
            && part.NamedSymbol()!.DeclaringSyntaxReferences.Any(declared =>
                declared.SyntaxTree == round.Syntax.SyntaxTree && round.Syntax.Span.Contains(declared.Span)));

    /// <summary>
    /// What is done once for each of many things: the nearest loop, or a lambda that is called for each. One over lists, as Chunk makes
    /// them, sends to many at once.
    /// </summary>
    private static IOperation? RoundOf(IOperation sending)
    {
        for (var around = sending.Parent; around is not (null or ILocalFunctionOperation); around = around.Parent)
        {
            switch (around)
            {
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var type } }:
                    return IsOne(type) ? around : null;
                case IForLoopOperation { Condition: IBinaryOperation { RightOperand: var end } }:
                    // Over all items of something; one that counts to a number tries again.
                    return end.Unwrap() is IPropertyReferenceOperation { Property.Name: "Count" or "Length" } ? around : null;
                case ILoopOperation:
                    return null;
                case IAnonymousFunctionOperation { Symbol.Parameters: [{ Type: var type }, ..] }:
                    return IsOne(type) && IsForEach(around) ? around : null;
                case IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsForEach(IOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
        && call.TargetMethod.Name is "ForAll" or "ForEach" or "ForEachAsync" or "Select";

    private static bool IsOne(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || !IsList(type);

    private static bool IsList(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
