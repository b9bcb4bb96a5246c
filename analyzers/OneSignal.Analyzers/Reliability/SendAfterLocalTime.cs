using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1010: a time without a zone, or of the machine's, says when a message goes out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendAfterLocalTime : OneSignalAnalyzer
{
    private const string WireName = "send_after";
    private const string None = "a time without a zone, for which the machine or the server puts in its own";
    private const string Local = "a time of the machine's zone";

    public SendAfterLocalTime()
        : base(Descriptors.OSG1010_SendAfterLocalTime)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var assignment in member.Code.SendTimes)
            {
                JudgeTyped(member, assignment.Value.Unwrap());
            }

            foreach (var request in member.Code.Requests)
            {
                if (HttpCall.Of(request, member.Symbols, member.Cancellation) is { Body: { } body } http
                    && OperationRoutes.Find(http.Method, http.Url) is { IdempotencyKeyProperty: not null }
                    && BodyReading.Read(body, member.Symbols, member.Cancellation).Members is { } members
                    && members.TryGetValue(WireName, out var shape)
                    && shape.Value is { } value)
                {
                    JudgeRaw(member, value.Unwrap());
                }
            }
        });

    /// <summary>The client sends the offset, which an unspecified time takes from the machine when it becomes a DateTimeOffset.</summary>
    private static void JudgeTyped(MemberContext member, IOperation value)
    {
        var time = value switch
        {
            IConversionOperation { OperatorMethod: not null } implied => implied.Operand,
            IObjectCreationOperation { Type.Name: "DateTimeOffset", Arguments: [{ Value: var only }] } => only,
            _ => null,
        };
        if (time is not null && ZoneOfTime.IsDateTime(time.Type) && ZoneOfTime.Of(time, member.Cancellation) is { } zone)
        {
            Report(member, time, zone.ToChange, zone.IsLocal ? Local : None);
        }
        else if (value is IInvocationOperation { TargetMethod.ContainingType.Name: "DateTimeOffset" } parse && ZoneOfTime.IsParsedWithout(parse))
        {
            Report(member, parse, null, None);
        }
    }

    /// <summary>A serializer writes the offset of a local time, and none of an unspecified one. A text has what its format has.</summary>
    private static void JudgeRaw(MemberContext member, IOperation value)
    {
        if (ZoneOfTime.IsDateTime(value.Type))
        {
            if (ZoneOfTime.Of(value, member.Cancellation) is { IsLocal: false } none)
            {
                Report(member, value, none.ToChange, None);
            }

            return;
        }

        if (TimeText.Of(value) is not { } text)
        {
            return;
        }

        var zone = ZoneOfTime.Of(text.Time, member.Cancellation);
        switch (text.Says)
        {
            case TimeTextZone.Nothing:
            case TimeTextZone.OfKind when zone is { IsLocal: false }:
                Report(member, value, null, None);
                break;
            case TimeTextZone.Utc when zone is { IsLocal: true }:
                Report(member, value, zone.ToChange, Local + " that is said to be UTC");
                break;
        }
    }

    private static void Report(MemberContext member, IOperation time, SyntaxNode? toChange, string what) =>
        member.Report(Diagnostic.Create(
            Descriptors.OSG1010_SendAfterLocalTime,
            time.Syntax.GetLocation(),
            what == Local ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            toChange is null ? [] : [toChange.GetLocation()],
            null,
            time.Syntax.ToString(),
            what));
}
