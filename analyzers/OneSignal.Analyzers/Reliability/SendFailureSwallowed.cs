using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1012: an empty catch drops the exception of a call that changes something.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendFailureSwallowed : OneSignalAnalyzer
{
    public SendFailureSwallowed()
        : base(Descriptors.OSG1012_SendFailureSwallowed)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var api in member.ApiCalls)
            {
                if (api.ChangesSomething
                    && (!api.IsAsync || IsWaitedFor(api.Call))
                    && Catching(api.Call, member.Symbols.Library)?.Syntax is CatchClauseSyntax clause
                    && IsEmpty(clause)
                    && Repeat.Retrying(api.Call, member) is null)
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG1012_SendFailureSwallowed,
                        clause.CatchKeyword.GetLocation(),
                        api.Call.TargetMethod.Name));
                }
            }
        });

    /// <summary>A task that is not waited for in the try throws elsewhere.</summary>
    private static bool IsWaitedFor(IOperation call) =>
        Awaiting.AnswerOf(call) is not null || Awaiting.BlockOn(call) is not null;

    /// <summary>The first clause around that catches whatever a call may fail with.</summary>
    private static ICatchClauseOperation? Catching(IOperation call, LibrarySymbols library)
    {
        for (var inside = call; inside.Parent is { } around and not (IAnonymousFunctionOperation or ILocalFunctionOperation); inside = around)
        {
            if (around is ITryOperation attempt && attempt.Body == inside)
            {
                foreach (var clause in attempt.Catches)
                {
                    if (CatchesFailures(clause.ExceptionType, library))
                    {
                        return clause.Filter is null ? clause : null;
                    }
                }
            }
        }

        return null;
    }

    private static bool CatchesFailures(ITypeSymbol? type, LibrarySymbols library) => type switch
    {
        null or { SpecialType: SpecialType.System_Object } => true,
        { Name: "Exception" or "AggregateException" or "SystemException" } => type.IsIn("System"),
        { Name: "HttpRequestException" } => type.IsIn("System.Net.Http"),
        { Name: "WebException" } => type.IsIn("System.Net"),
        _ => type.IsOrInherits(library.Failure),
    };

    /// <summary>Whether it does nothing and says nothing: a comment tells that somebody thought of it.</summary>
    private static bool IsEmpty(CatchClauseSyntax clause) =>
        clause.Block.Statements.Count == 0
        && !clause.Block.DescendantTrivia().Any(static part =>
            part.IsKind(SyntaxKind.SingleLineCommentTrivia) || part.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
