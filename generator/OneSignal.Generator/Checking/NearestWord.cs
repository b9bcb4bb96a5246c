namespace OneSignal.Generator.Checking;

/// <summary>Guesses which known word a mistyped one was meant to be.</summary>
internal static class NearestWord
{
    private const int MostEdits = 3;

    /// <summary><c> Did you mean 'x'?</c>, or nothing when no known word is near.</summary>
    public static string Question(string word, IEnumerable<string> known) =>
        Find(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The known word that takes the fewest edits, three at most and fewer than the word is long; null when none is near.</summary>
    public static string? Find(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Edits: Edits(word, candidate)))
        .Where(candidate => candidate.Edits <= MostEdits && candidate.Edits < word.Length)
        .OrderBy(candidate => candidate.Edits)
        .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>How many letters must be put in, taken out or replaced (Levenshtein).</summary>
    private static int Edits(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > MostEdits)
        {
            return MostEdits + 1;
        }

        var above = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[^1];
    }
}
