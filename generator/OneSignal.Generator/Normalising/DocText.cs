using System.Text.RegularExpressions;

namespace OneSignal.Generator.Normalising;

/// <summary>
/// Text for XML docs, before it is escaped. Code spans are marked by two characters that the templates turn into
/// <c>c</c> elements after escaping; a source text cannot bring them in.
/// </summary>
internal static partial class DocText
{
    public const char CodeStart = '\uE000';
    public const char CodeEnd = '\uE001';

    /// <summary>One line of text without control characters, code spans in backticks marked.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var line = Blank().Replace(text, " ").Trim();
        return CodeSpan().Replace(line, match => Code(match.Groups[1].Value.Trim())).Replace("`", "'", StringComparison.Ordinal);
    }

    /// <summary>The same for places that show plain text, such as the message of an obsolete member.</summary>
    public static string Plain(string? text) => Blank().Replace(text ?? "", " ").Replace("`", "", StringComparison.Ordinal).Trim().TrimEnd('.');

    public static string Code(string text) => $"{CodeStart}{Blank().Replace(text, " ")}{CodeEnd}";

    public static string Sentence(string text)
    {
        var last = text.TrimEnd(CodeEnd).LastOrDefault();
        return text.Length == 0 || last is '.' or '!' or '?' or ':' && text[^1] != CodeEnd ? text : text + ".";
    }

    public static string Join(params string[] sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    // Lone surrogates would make the file unwritable; private-use characters mark code spans here.
    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029-[\uD800-\uDFFF]]+|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"`+([^`]+)`+", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();
}
