using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>
/// The part of OSG2010 about addresses: of a base address's path, a relative URL keeps what ends with a slash, and nothing when it
/// starts with one itself. Where the result is an operation of the API all the same, nothing is lost.
/// </summary>
internal static class LostPath
{
    private const string BaseAddress = "BaseAddress";

    internal static void Report(MemberContext member)
    {
        foreach (var use in member.Code.Urls)
        {
            if (use.Value.Consumer() is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } })
            {
                if (property.Name == BaseAddress && property.ContainingType.Is(member.Symbols.Http.HttpClient))
                {
                    JudgeBase(member, use.Value);
                }
            }
            else if (Combination(use.Value, member) is { } parts)
            {
                JudgeCombination(member, parts.Arguments[0].Value, parts.Arguments[1].Value);
            }
        }

        foreach (var request in member.Code.Requests)
        {
            if (HttpCall.RelativeUrl(request, member.Symbols, member.Cancellation) is var (baseAddress, relative))
            {
                JudgeCombination(member, baseAddress, relative);
            }
        }
    }

    /// <summary>A base address that is no operation itself is there for relative URLs, whichever these are.</summary>
    private static void JudgeBase(MemberContext member, IOperation value)
    {
        if (Read(value, member) is { } text
            && UrlParts.TryParse(text.Text, out var url)
            && OneSignalHosts.IsKnown(url.Host)
            && LosesItsEnd(url)
            && !OperationRoutes.Exists(url)
            && !FactoryChain.IsOfRefit(value, member))
        {
            ReportEnd(member, text, url, value, value);
        }
    }

    /// <summary>A Uri that is made of two has both of its parts in one place.</summary>
    private static void JudgeCombination(MemberContext member, IOperation baseAddress, IOperation relative)
    {
        if (Read(baseAddress, member) is not { } baseText
            || Read(relative, member) is not { } text
            || !UrlParts.TryParse(baseText.Text, out var url)
            || !IsLost(baseText.Text, text.Text))
        {
            return;
        }

        if (text.Text[0] == '/')
        {
            ReportSlash(member, text, relative, url);
        }
        else
        {
            ReportEnd(member, baseText, url, baseAddress, relative);
        }
    }

    private static IObjectCreationOperation? Combination(IOperation value, MemberContext member)
    {
        var made = value.Unwrap();
        if (made is ILocalReferenceOperation local)
        {
            made = LocalUses.Of(local, member.Cancellation).OnlyValue?.Unwrap();
        }

        return made is IObjectCreationOperation
        {
            Arguments: [{ Parameter.Type: var first }, { Parameter.Type.SpecialType: SpecialType.System_String }],
        } creation
            && creation.Type.Is(member.Symbols.Http.Uri)
            && first.Is(member.Symbols.Http.Uri)
                ? creation
                : null;
    }

    /// <summary>Whether what the two make is none of the API's operations, and with all of the path it would be one.</summary>
    private static bool IsLost(string baseAddress, string relative) =>
        UrlParts.TryParse(UrlParts.Combine(baseAddress, relative), out var made)
        && !OperationRoutes.Exists(made)
        && UrlParts.TryParse(baseAddress.TrimEnd('/') + "/" + relative.TrimStart('/'), out var meant)
        && OperationRoutes.Exists(meant);

    private static bool LosesItsEnd(UrlParts url) =>
        url.Path.Length > 1 && url.Path[url.Path.Length - 1] is not ('/' or ConstantText.Hole);

    /// <summary>Reports where the base address is written, or where it is used when that is in another member.</summary>
    private static void ReportEnd(MemberContext member, ConstantText text, UrlParts url, IOperation baseAddress, IOperation use)
    {
        var path = text.Text.IndexOf(url.Path, url.HostStart + url.Host.Length, StringComparison.Ordinal);
        var name = url.Path.LastIndexOf('/') + 1;
        var lost = url.Path.Substring(name);
        ClientDefaults.Report(
            member,
            Squiggle.IsInMember(baseAddress.Syntax, use)
                ? Squiggle.OfPart(text, path + name, lost.Length, baseAddress)
                : use.Syntax.GetLocation(),
            "A relative URL takes the place of what follows the last slash, so '" + lost + "' of the base address is lost",
            "a base address that ends with a slash",
            Replacements.Of((EndOf(text, path, name, url.Path.Length, baseAddress), "/")));
    }

    private static void ReportSlash(MemberContext member, ConstantText relative, IOperation value, UrlParts url) =>
        ClientDefaults.Report(
            member,
            Squiggle.Of(relative, 0, value),
            "A relative URL that starts with a slash takes the place of the base address's whole path, so '" + Shown(url.Path) + "' is lost",
            "a relative URL without the slash",
            relative.LiteralAt(0) is { } literal && Squiggle.IsInMember(literal, value)
                ? Replacements.Of((relative.Locate(0, 1), ""))
                : Replacements.None);

    private static string Shown(string path) => path.Replace(ConstantText.Hole.ToString(), "…");

    /// <summary>The place behind a path, where that is written letter for letter, and not in a constant that other code may use too.</summary>
    private static Location? EndOf(ConstantText text, int path, int name, int length, IOperation value) =>
        text.LiteralAt(path + name) is { } literal
        && Squiggle.IsInMember(literal, value)
        && (text.Locate(path, length) ?? text.Locate(path + name, length - name)) is { SourceTree: { } tree } written
            ? Location.Create(tree, new TextSpan(written.SourceSpan.End, 0))
            : null;

    private static ConstantText? Read(IOperation value, MemberContext member) =>
        TextReading.Read(value, member.Symbols, member.Cancellation);
}
