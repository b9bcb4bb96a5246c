using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Reliability;

/// <summary>
/// OSG1008: a send is given up while OneSignal may still carry it out, and it has no key to be repeated with. Of the two response
/// times that OneSignal publishes the shorter one counts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeoutTooShort : OneSignalAnalyzer
{
    public TimeoutTooShort()
        : base(Descriptors.OSG1008_TimeoutTooShort)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var api in member.ApiCalls)
            {
                if (UnkeyedSend.Is(api, member))
                {
                    Judge(member, api.Call, TimeLimit.Of(api, member));
                }
            }

            foreach (var setting in member.Code.TransportSettings)
            {
                if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
                {
                    JudgeSetting(member, assignment, target);
                }
            }
        });

    private static void Judge(MemberContext member, IInvocationOperation call, IEnumerable<TimeLimit> limits)
    {
        foreach (var limit in limits)
        {
            if (IsShort(limit.Seconds, member) && !TestMethods.Contain(call, member.Cancellation))
            {
                Report(
                    member,
                    Squiggle.IsInMember(limit.Value.Syntax, call) ? limit.Value.Syntax.GetLocation() : Squiggle.OfCall(call.Syntax),
                    limit.IsOfAttempt ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    "'" + call.TargetMethod.Name + "'",
                    limit.Seconds,
                    "and it has no idempotency key to be repeated with");
            }
        }
    }

    /// <summary>A client that is set up where nothing is sent: what will be sent with it is not known, so this is a suggestion.</summary>
    private static void JudgeSetting(MemberContext member, ISimpleAssignmentOperation setting, IPropertyReferenceOperation target)
    {
        var property = target.Property;
        var isTyped = property.ContainingType.Is(member.Symbols.Library.Options);
        if (property.Name is not (TimeLimit.Timeout or TimeLimit.AttemptTimeout)
            || !(isTyped || property.ContainingType.Is(member.Symbols.Http.HttpClient))
            || Duration.Seconds(setting.Value, member.Cancellation) is not { } seconds
            || !IsShort(seconds, member)
            || SendsAround(setting, member.Cancellation)
            || TestMethods.Contain(setting, member.Cancellation)
            || !(isTyped || Destination.IsOneSignal(target.Instance, setting, member)))
        {
            return;
        }

        Report(
            member,
            setting.Value.Syntax.GetLocation(),
            DiagnosticSeverity.Info,
            "A request of this client",
            seconds,
            "and one without an idempotency key cannot be repeated safely");
    }

    private static bool IsShort(double seconds, MemberContext member) =>
        seconds > 0
        && seconds < (double.TryParse(member.Options.Value(RuleOptions.MinimumSeconds), NumberStyles.Float, CultureInfo.InvariantCulture, out var set)
            ? set
            : NetworkFacts.ShortestResponseTimeoutSeconds);

    private static bool SendsAround(IOperation setting, CancellationToken cancellation)
    {
        SyntaxNode around = setting.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            ? type
            : setting.Syntax.SyntaxTree.GetRoot(cancellation);
        return around.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression switch
        {
            MemberAccessExpressionSyntax access => FileScan.MaySend(access.Name.Identifier.ValueText),
            MemberBindingExpressionSyntax binding => FileScan.MaySend(binding.Name.Identifier.ValueText),
            _ => false,
        });
    }

    private static void Report(
        MemberContext member,
        Location place,
        DiagnosticSeverity severity,
        string what,
        double seconds,
        string consequence) =>
        member.Report(Diagnostic.Create(
            Descriptors.OSG1008_TimeoutTooShort,
            place,
            severity,
            additionalLocations: null,
            properties: null,
            what,
            FormattableString.Invariant($"{seconds:0.###}"),
            consequence,
            NetworkFacts.ResponseTimeoutSeconds));
}
