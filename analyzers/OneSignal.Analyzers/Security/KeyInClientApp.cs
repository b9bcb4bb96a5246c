using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3003: an API key in an app that its users hold in their hands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInClientApp : OneSignalAnalyzer
{
    public KeyInClientApp()
        : base(Descriptors.OSG3003_KeyInClientApp)
    {
    }

    private protected override void Register(RuleContext context)
    {
        var kind = ClientApp.Of(context.Compilation, context.BuildOptions);
        context.OnMember(member =>
        {
            if (Kind(kind, member) is not { } app)
            {
                return;
            }

            foreach (var key in member.Code.Keys)
            {
                Report(member, key, app);
            }

            foreach (var registration in member.Code.Registrations)
            {
                // A key that is made in its options is reported there.
                if (!member.Code.Keys.Any(key => key.IsInside(registration)))
                {
                    Report(member, registration, app);
                }
            }

            foreach (var header in member.Code.AuthorizationHeaders)
            {
                if (header.Value is not null
                    && !IsOfUser(header, member)
                    && Destination.IsOneSignal(header.Holder, header.Operation, member))
                {
                    Report(member, header.Operation, app);
                }
            }
        });
    }

    private static string? Kind(string? told, MemberContext member) =>
        bool.TryParse(member.Options.Value(RuleOptions.IsClientApp), out var set)
            ? set ? told ?? "A client app" : null
            : told;

    /// <summary>A user's own token is made for the app that the user has, and goes with Bearer.</summary>
    private static bool IsOfUser(AuthorizationHeader header, MemberContext member) =>
        TextReading.Read(header.Scheme ?? header.Value!, member.Symbols, member.Cancellation) is { } text
        && text.Text.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase)
        && !(TextReading.Read(header.Value!, member.Symbols, member.Cancellation) is { } value && ApiKeyText.IsMentionedIn(value.Text));

    private static void Report(MemberContext member, IOperation use, string app) =>
        member.Report(Diagnostic.Create(Descriptors.OSG3003_KeyInClientApp, Squiggle.OfCall(use.Syntax), app));
}
