using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>The part of OSG2010 about headers of the content that are set on a request or a client, which does not take them.</summary>
internal static class ContentHeader
{
    private const string Start = "Content-";

    internal static void Report(MemberContext member)
    {
        foreach (var call in member.Code.HeaderCalls)
        {
            if (call is { Instance.Type.Name: "HttpRequestHeaders", Arguments: [{ Value: var name }, ..] }
                && name.ConstantValue is { HasValue: true, Value: string header }
                && header.StartsWith(Start, StringComparison.OrdinalIgnoreCase)
                && Destination.IsOneSignal(call.Instance, call, member))
            {
                ClientDefaults.Report(
                    member,
                    name.Syntax.GetLocation(),
                    "'" + header + "' belongs to the content, and here it "
                        + (call.TargetMethod.Name == "Add" ? "throws an InvalidOperationException" : "is dropped"),
                    "the headers of the content, which StringContent and JsonContent set by themselves",
                    call.Syntax.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement
                        ? Replacements.Of((Lines(statement), ""))
                        : Replacements.None);
            }
        }
    }

    /// <summary>The statement with its whole lines, where nothing else is on them; else with the space before it.</summary>
    private static Location Lines(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var start = statement.SpanStart;
        while (start > first.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var isAlone = start == first.Start && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        return Location.Create(
            statement.SyntaxTree,
            TextSpan.FromBounds(start, isAlone ? last.EndIncludingLineBreak : statement.Span.End));
    }
}
