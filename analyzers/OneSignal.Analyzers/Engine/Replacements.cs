using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// Pieces of one file's text and what a fix puts in their place. They travel with the diagnostic: the places as its additional
/// locations, the texts as its properties. An empty place is where something is inserted.
/// </summary>
internal sealed class Replacements
{
    internal static readonly Replacements None = new();

    private readonly List<Location> _places = [];

    internal IEnumerable<Location> Places => _places;

    internal ImmutableDictionary<string, string?> Properties { get; private set; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The replacements, or none when one of them has no place or another file.</summary>
    internal static Replacements Of(params (Location? Place, string Text)[] all)
    {
        var replacements = new Replacements();
        foreach (var (place, text) in all)
        {
            if (place is null || place.SourceTree != all[0].Place!.SourceTree)
            {
                return None;
            }

            replacements.Properties = replacements.Properties.Add(TextKey(replacements._places.Count), text);
            replacements._places.Add(place);
        }

        return replacements;
    }

    /// <summary>The text for the place of that index, or null.</summary>
    internal static string? TextAt(Diagnostic diagnostic, int index) =>
        diagnostic.Properties.TryGetValue(TextKey(index), out var text) ? text : null;

    private static string TextKey(int index) =>
        index == 0 ? RuleProperties.Value : RuleProperties.Value + index.ToString(CultureInfo.InvariantCulture);
}
