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
                if (member.Symbols.Library.TakesKey(call.TargetMethod) && LoopOver(call) is { } loop)
                {
                    JudgeTyped(member, call, loop);
                }
            }

            foreach (var request in member.Code.Requests)
            {
                if (LoopOver(request) is { } loop)
                {
                    JudgeRaw(member, request, loop);
                }
            }
        });

    private static void JudgeTyped(MemberContext member, IInvocationOperation call, IForEachLoopOperation loop)
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
                    loop,
                    request.Values.Where(pair => pair.Key != key).Select(pair => (lists.Contains(pair.Key) ? pair.Key : null, pair.Value)));
                return;
            }
        }
    }

    private static void JudgeRaw(MemberContext member, IOperation request, IForEachLoopOperation loop)
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
            loop,
            members.Where(pair => pair.Key != key).Select(static pair => (IsRecipientList(pair.Key) ? pair.Key : null, pair.Value.Value!)));
    }

    /// <summary>By the API's names: include_aliases, include_subscription_ids and the like; not included_segments.</summary>
    private static bool IsRecipientList(string wireName) =>
        wireName.StartsWith("include_", StringComparison.Ordinal) && wireName != "include_unsubscribed" || wireName == "email_to";

    /// <summary>Reports when a recipient list is all of the request that differs from round to round.</summary>
    private static void Judge(
        MemberContext member,
        IOperation sending,
        IForEachLoopOperation loop,
        IEnumerable<(string? List, IOperation Value)> members)
    {
        string? differing = null;
        foreach (var (list, value) in members)
        {
            if (!DiffersIn(value, loop))
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

    /// <summary>Whether the value is made of what belongs to the round: the loop's variable or any that is declared inside.</summary>
    private static bool DiffersIn(IOperation value, IForEachLoopOperation loop) =>
        value.DescendantsAndSelf().Any(part =>
            part is ILocalReferenceOperation { Local: { } local }
            && local.DeclaringSyntaxReferences.Any(declared =>
                declared.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(declared.Span)));

    /// <summary>The nearest loop, when it goes over single things. One over lists, as Chunk makes them, sends to many at once.</summary>
    private static IForEachLoopOperation? LoopOver(IOperation sending)
    {
        for (var around = sending.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is ILoopOperation)
            {
                return around is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var type } } loop
                    && (type.SpecialType == SpecialType.System_String || !IsList(type))
                        ? loop
                        : null;
            }
        }

        return null;
    }

    private static bool IsList(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
