using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>What is wrong with an Authorization header, if it is for OneSignal. Nothing in it repeats a value, which may be the key.</summary>
/// <param name="What">The fault, as the end of a sentence that starts with the header.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Severity">How certain it is.</param>
/// <param name="HasKey">Whether a key of OneSignal's is part of it, which leaves no doubt where it goes.</param>
/// <param name="Fix">What puts it right.</param>
internal sealed record SchemeFault(string What, Location Place, DiagnosticSeverity Severity, bool HasKey, Replacements Fix)
{
    private const string Key = "Key";
    private const string Bearer = "Bearer";

    // Written by people where a scheme belongs, so that a word of these before the key is certainly not a part of the key.
    private static readonly string[] Schemes = [Key, "Basic", Bearer, "Authorization", "Token", "ApiKey", "Digest"];

    internal static SchemeFault? Of(AuthorizationHeader header, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var value = header.Value is null ? null : TextReading.Read(header.Value, symbols, cancellation);
        if (header.Scheme is null)
        {
            return value is null ? null : OfText(value, header.Value!);
        }

        return header.Value is null
            ? OfSchemeAlone(TextReading.Read(header.Scheme, symbols, cancellation), header)
            : OfPair(TextReading.Read(header.Scheme, symbols, cancellation), value, header, cancellation);
    }

    /// <summary>One text that has both.</summary>
    private static SchemeFault? OfText(ConstantText text, IOperation value)
    {
        var (scheme, rest) = Split(text.Text, 0);
        if (scheme.Length == 0)
        {
            return null;
        }

        var hasKey = ApiKeyText.IsMentionedIn(text.Text);
        var known = Known(scheme);
        var place = Squiggle.OfPart(text, 0, scheme.Length, value);
        if (rest < 0)
        {
            // A word at the end of what is known is a scheme without a space, or the start of the key.
            return known is not null
                ? Fault("has no space after the scheme", place, hasKey, Edit(text, 0, scheme.Length, Key + " ", value))
                : scheme.Length == text.Text.Length || KeyStartsAt(text.Text, 0)
                    ? Fault("has no scheme", place, hasKey, Edit(text, 0, 0, Key + " ", value))
                    : null;
        }

        if (InnerScheme(text.Text, rest) is { } inner)
        {
            return Fault("has two schemes", place, hasKey, Edit(text, 0, inner, Key + " ", value));
        }

        return OfScheme(scheme, place, hasKey, IsJwt(value), Edit(text, 0, scheme.Length, Key, value));
    }

    /// <summary>A scheme and the value after it, apart.</summary>
    private static SchemeFault? OfPair(
        ConstantText? scheme,
        ConstantText? value,
        AuthorizationHeader header,
        CancellationToken cancellation)
    {
        var hasKey = value is not null && ApiKeyText.IsMentionedIn(value.Text);
        if (value is not null && InnerScheme(value.Text, 0) is { } inner)
        {
            return Fault(
                "has a scheme inside its value as well",
                Squiggle.OfPart(value, 0, inner, header.Value!),
                hasKey,
                Replacements.Of(
                    (WholeArgument(header.Scheme!), "\"" + Key + "\""),
                    (Removable(value, inner, header.Value!), "")));
        }

        if (scheme is null || scheme.Text.IndexOf(ConstantText.Hole) >= 0)
        {
            return null;
        }

        // What is encoded as a user and a password stays so under another scheme.
        var fix = IsEncoded(header.Value!, cancellation)
            ? Replacements.None
            : Replacements.Of((WholeArgument(header.Scheme!), "\"" + Key + "\""));
        return OfScheme(scheme.Text.Trim(), header.Scheme!.Syntax.GetLocation(), hasKey, IsJwt(header.Value!), fix);
    }

    /// <summary>A header value that was made of one argument: it has a scheme and no key, or a key in the scheme's place.</summary>
    private static SchemeFault OfSchemeAlone(ConstantText? scheme, AuthorizationHeader header)
    {
        var argument = header.Scheme!.Syntax;
        if (scheme is not null && Known(scheme.Text.Trim()) is not null)
        {
            return Fault("has a scheme and no key", argument.GetLocation(), false, Replacements.None);
        }

        var insert = Location.Create(argument.SyntaxTree, new TextSpan(argument.SpanStart, 0));
        if (scheme is not null && InnerScheme(scheme.Text, 0) is { } inner)
        {
            return Fault(
                "has scheme and key in one argument",
                argument.GetLocation(),
                ApiKeyText.IsMentionedIn(scheme.Text),
                Replacements.Of((insert, "\"" + Key + "\", "), (Removable(scheme, inner, header.Scheme), "")));
        }

        return Fault(
            "has no scheme",
            argument.GetLocation(),
            scheme is not null && ApiKeyText.IsMentionedIn(scheme.Text),
            Replacements.Of((insert, "\"" + Key + "\", ")));
    }

    private static SchemeFault? OfScheme(string scheme, Location place, bool hasKey, bool isJwt, Replacements fix)
    {
        if (string.Equals(scheme, Key, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (string.Equals(scheme, Bearer, StringComparison.OrdinalIgnoreCase))
        {
            // A few endpoints take a user's own token with it.
            return isJwt
                ? null
                : new SchemeFault(
                    "has the scheme 'Bearer'",
                    place,
                    hasKey ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    hasKey,
                    fix);
        }

        return Fault(
            Known(scheme) switch
            {
                "Basic" => "has the old scheme 'Basic'",
                { } known => "has the scheme '" + known + "'",
                null => "has another scheme",
            },
            place,
            hasKey,
            Known(scheme) is null ? Replacements.None : fix);
    }

    private static SchemeFault Fault(string what, Location place, bool hasKey, Replacements fix) =>
        new(what, place, DiagnosticSeverity.Warning, hasKey, fix);

    private static string? Known(string word) =>
        Array.Find(Schemes, scheme => string.Equals(scheme, word.TrimEnd(':'), StringComparison.OrdinalIgnoreCase));

    /// <summary>The first word, and where what is after the space starts, or a negative number where there is no space.</summary>
    private static (string Word, int Next) Split(string text, int start)
    {
        var end = text.IndexOfAny([' ', ConstantText.Hole], start);
        return end < 0 ? (text.Substring(start), -1)
            : (text.Substring(start, end - start), text[end] == ' ' ? end + 1 : -1);
    }

    /// <summary>Where the key starts behind a scheme that stands at a place, or null when none does.</summary>
    private static int? InnerScheme(string text, int start)
    {
        var (word, rest) = Split(text, start);
        return rest > 0 && Known(word) is not null ? rest : null;
    }

    private static bool KeyStartsAt(string text, int at) => ApiKeyText.KindAt(text, at) is not null;

    private static bool IsJwt(IOperation value) =>
        value.Syntax.ToString().IndexOf("jwt", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsEncoded(IOperation value, CancellationToken cancellation)
    {
        var source = value.Unwrap() is ILocalReferenceOperation local ? LocalUses.Of(local, cancellation).OnlyValue : value;
        return source?.Unwrap() is IInvocationOperation { TargetMethod.Name: "ToBase64String" };
    }

    private static Location WholeArgument(IOperation value) => value.Syntax.GetLocation();

    private static Replacements Edit(ConstantText text, int start, int length, string replacement, IOperation value)
    {
        if (length > 0)
        {
            return Replacements.Of((InMember(text, start, length, value), replacement));
        }

        // Nothing is written there yet: in front of the first letter.
        return InMember(text, start, 1, value) is { } first
            ? Replacements.Of((Location.Create(first.SourceTree!, new TextSpan(first.SourceSpan.Start, 0)), replacement))
            : Replacements.None;
    }

    /// <summary>Where a part is written, or null when that is in a constant that other code may use too.</summary>
    private static Location? InMember(ConstantText text, int start, int length, IOperation value) =>
        text.LiteralAt(start) is { } literal && Squiggle.IsInMember(literal, value)
            ? text.Locate(start, length)
            : null;

    /// <summary>Where the start of a text is written. A literal that would be left empty needs more of a change than its text.</summary>
    private static Location? Removable(ConstantText text, int length, IOperation value) =>
        text.LiteralAt(0) is LiteralExpressionSyntax { Token.Value: string whole } && whole.Length == length
            ? null
            : InMember(text, 0, length, value);
}
