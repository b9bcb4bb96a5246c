using System.Globalization;
using System.Text;

namespace OneSignal.Generator.Naming;

/// <summary>
/// Turns names of a wire format into C# names: <c>include_aliases</c> to <c>IncludeAliases</c>, <c>WNS</c> to <c>Wns</c>,
/// <c>&gt;=</c> to <c>GreaterOrEqual</c>. Pure functions; who owns a name is <see cref="NameScope"/>'s business.
/// </summary>
internal static class CSharpName
{
    /// <summary>Spellings that splitting at capitals would tear apart.</summary>
    private static readonly (string Wire, string Name)[] Brands =
    [
        ("macOS", "MacOS"), ("iPadOS", "IPadOS"), ("tvOS", "TvOS"), ("iOS", "Ios"), ("OAuth", "OAuth"), ("SMS", "Sms"),
    ];

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        [""] = "Empty",
        ["="] = "Equal",
        ["=="] = "Equal",
        ["!="] = "NotEqual",
        ["<>"] = "NotEqual",
        ["<"] = "Less",
        ["<="] = "LessOrEqual",
        [">"] = "Greater",
        [">="] = "GreaterOrEqual",
        ["+"] = "Plus",
        ["-"] = "Minus",
        ["*"] = "Star",
        ["/"] = "Slash",
        ["%"] = "Percent",
        ["&"] = "And",
        ["|"] = "Or",
        ["!"] = "Not",
        ["."] = "Dot",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "await", "field", "record", "required", "value", "var", "when",
    };

    public static string Pascal(string wire)
    {
        if (Symbols.TryGetValue(wire, out var symbol))
        {
            return symbol;
        }

        foreach (var (brand, name) in Brands)
        {
            wire = wire.Replace(brand, "_" + name + "_", StringComparison.Ordinal);
        }

        var result = new StringBuilder(wire.Length);
        foreach (var word in Words(wire))
        {
            result.Append(char.ToUpperInvariant(word[0]));
            // Acronyms of three and more letters are words (Url, Wns); shorter ones keep their case (ID is Id by habit).
            var acronym = word.Length > 1 && word.All(c => !char.IsLower(c)) && (word.Length > 2 || word is "ID");
            result.Append(acronym ? word[1..].ToLowerInvariant() : word[1..]);
        }

        if (result.Length == 0)
        {
            return "Value";
        }

        if (char.IsDigit(result[0]))
        {
            result.Insert(0, wire.StartsWith('-') ? "Minus" : "Value");
        }

        return result.ToString();
    }

    public static string Camel(string wire)
    {
        var pascal = Pascal(wire);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary>A name as it must be written where a keyword would be read otherwise.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static IEnumerable<string> Words(string wire)
    {
        var start = -1;
        for (var i = 0; i <= wire.Length; i++)
        {
            var inside = i < wire.Length && IsWordCharacter(wire[i]);
            var boundary = inside && start >= 0
                && ((char.IsUpper(wire[i]) && !char.IsUpper(wire[i - 1]))
                    || (char.IsUpper(wire[i]) && i + 1 < wire.Length && char.IsLower(wire[i + 1]) && char.IsUpper(wire[i - 1])));
            if (start >= 0 && (!inside || boundary))
            {
                yield return wire[start..i];
                start = -1;
            }

            if (inside && start < 0)
            {
                start = i;
            }
        }
    }

    private static bool IsWordCharacter(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber;
}
