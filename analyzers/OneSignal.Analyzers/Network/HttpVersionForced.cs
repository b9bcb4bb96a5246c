using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2007: requests to OneSignal are told to use HTTP/1.x.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HttpVersionForced : OneSignalAnalyzer
{
    public HttpVersionForced()
        : base(Descriptors.OSG2007_HttpVersionForced)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var setting in member.Code.TransportSettings)
            {
                if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                    && target.Property.Name is "Version" or "DefaultRequestVersion"
                    && IsFirst(assignment.Value)
                    && Destination.IsOneSignal(target.Instance, assignment, member))
                {
                    var fix = Fix(assignment);
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG2007_HttpVersionForced,
                        assignment.Value.Syntax.GetLocation(),
                        fix.Places,
                        fix.Properties,
                        target.Property.Name,
                        NetworkFacts.HttpVersion));
                }
            }
        });

    private static bool IsFirst(IOperation version) => version.Unwrap() switch
    {
        IFieldReferenceOperation { Field: { Name: "Version10" or "Version11", ContainingType: { Name: "HttpVersion" } type } } =>
            type.IsIn("System.Net"),
        IObjectCreationOperation { Type: { Name: "Version" } type, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: var major } }, ..] } =>
            type.IsIn("System") && (major is 1 || (major is string text && text.StartsWith("1.", StringComparison.Ordinal))),
        _ => false,
    };

    /// <summary>Frameworks that do not know the version cannot be given it.</summary>
    private static Replacements Fix(ISimpleAssignmentOperation assignment)
    {
        var model = assignment.SemanticModel!;
        var member = "Version" + NetworkFacts.HttpVersion.Replace(".", "");
        return model.Compilation.FindType("System.Net.HttpVersion") is { } versions && !versions.GetMembers(member).IsEmpty
            ? Replacements.Of((
                assignment.Value.Syntax.GetLocation(),
                versions.ToMinimalDisplayString(model, assignment.Syntax.SpanStart) + "." + member))
            : Replacements.None;
    }
}
