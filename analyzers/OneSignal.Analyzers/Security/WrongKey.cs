using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3004: a key of one kind given as the other, or a key for another app than the one beside it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongKey : OneSignalAnalyzer
{
    public WrongKey()
        : base(Descriptors.OSG3004_WrongKey)
    {
    }

    private protected override bool AppliesTo(OneSignalSymbols symbols) => symbols.Library.IsReferenced;

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var key in member.Code.Keys)
            {
                if (key.Arguments is [{ Value: var secret }, ..]
                    && TextReading.Read(secret, member.Symbols, member.Cancellation) is { } text
                    && ApiKeyText.KindAt(text.Text, 0) is { } kind)
                {
                    Analyze(member, key, secret, text, kind);
                }
            }
        });

    private static void Analyze(
        MemberContext member,
        IObjectCreationOperation creation,
        IOperation secret,
        ConstantText text,
        ApiKeyKind kind)
    {
        var isForApp = creation.Type.Is(member.Symbols.Library.AppKey);
        if (isForApp != (kind == ApiKeyKind.App))
        {
            Report(
                member,
                secret,
                DiagnosticSeverity.Warning,
                isForApp ? "an organization API key where an app's belongs" : "an app API key where an organization's belongs",
                isForApp ? "OrganizationKey" : "AppKey");
        }
        else if (isForApp
            && AppIdBeside(creation, member) is { } appId
            && TextReading.Read(appId, member.Symbols, member.Cancellation) is { } id
            && Guid.TryParse(id.Text, out var app)
            && !ApiKeyText.MayBeFor(app, text.Text))
        {
            // How a key tells its app is not documented, so this is no more than a suggestion.
            Report(member, secret, DiagnosticSeverity.Info, "the key of another app than the AppId beside it", "the key of that app");
        }
    }

    private static void Report(MemberContext member, IOperation secret, DiagnosticSeverity severity, string what, string instead) =>
        member.Report(Diagnostic.Create(
            Descriptors.OSG3004_WrongKey,
            secret.Syntax.GetLocation(),
            severity,
            additionalLocations: null,
            properties: null,
            what,
            instead));

    /// <summary>The app id of the options that the key is set on.</summary>
    private static IOperation? AppIdBeside(IObjectCreationOperation key, MemberContext member)
    {
        if (key.Consumer() is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
            || !target.Property.ContainingType.Is(member.Symbols.Library.Options))
        {
            return null;
        }

        const string appId = "AppId";
        if (assignment.Parent?.Parent is IObjectCreationOperation options)
        {
            return MemberWrites.Only(options, appId, member.Cancellation);
        }

        return target.Instance.NamedSymbol() is ILocalSymbol
            && LocalUses.Of((ILocalReferenceOperation)target.Instance!.Unwrap(), member.Cancellation).OnlyValue?.Unwrap()
                is IObjectCreationOperation made
                    ? MemberWrites.Only(made, appId, member.Cancellation)
                    : null;
    }
}
