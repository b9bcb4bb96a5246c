using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>
/// One text in several languages, by language code. English, <c>en</c>, must be there: devices whose language is missing
/// get it. A plain string stands for the English text.
/// </summary>
public sealed class LanguageMap : Dictionary<string, string>
{
    /// <summary>Makes an empty map.</summary>
    public LanguageMap()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Makes a map with the English text.</summary>
    /// <param name="english">The text.</param>
    public LanguageMap(string english)
        : this()
    {
        Argument.NotNull(english, nameof(english));
        this["en"] = english;
    }

    /// <summary>Takes a text as the English one.</summary>
    /// <param name="english">The text; null gives no map.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    [return: NotNullIfNotNull(nameof(english))]
    public static implicit operator LanguageMap?(string? english) => english is null ? null : new LanguageMap(english);
}
