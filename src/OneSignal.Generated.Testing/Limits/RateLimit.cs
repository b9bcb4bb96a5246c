using System.Globalization;
using System.Text.RegularExpressions;

namespace OneSignal.Generated.Testing.Limits;

/// <summary>The limit of an operation, read from the sentence in which the API document states it.</summary>
/// <param name="Free">Requests per second for one app on the free plan.</param>
/// <param name="Paid">The same on paid plans.</param>
/// <param name="Burst">How many requests may come at once after a pause; null for those of one second.</param>
/// <param name="IsShared">Whether the operations of the resource that say so have one limit together.</param>
/// <param name="PerSubject">Requests per second for one user or subscription; null for no such limit.</param>
internal sealed partial record RateLimit(int Free, int Paid, int? Burst, bool IsShared, int? PerSubject)
{
    /// <summary>What the document says where there is nothing to count per second.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.Ordinal)
    {
        "one export at a time per account",
        "a limit of its own, not published",
    };

    /// <returns>The limit; null when there is none that counts requests.</returns>
    /// <exception cref="FormatException">The sentence has a form that is not known, and so would not be kept.</exception>
    public static RateLimit? Read(string? sentence)
    {
        if (sentence is null || Uncounted.Contains(sentence))
        {
            return null;
        }

        var match = Sentence().Match(sentence);
        if (!match.Success)
        {
            throw new FormatException($"The API document states a rate limit in a form that is not known: '{sentence}'.");
        }

        var free = Number("free")!.Value;
        return new RateLimit(free, Number("paid") ?? free, Number("burst"), match.Groups["shared"].Success, Number("subject"));

        int? Number(string group) => match.Groups[group] is { Success: true, Value: var digits }
            ? int.Parse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(
        "^(?<free>[0-9,]+) requests? per second per app( on the free plan, (?<paid>[0-9,]+) on paid plans)?"
        + "(, bursts of (?<burst>[0-9,]+))?(?<shared>, shared with [a-z]+)?"
        + "(; (?<subject>[0-9,]+) per second for one (user|subscription))?$")]
    private static partial Regex Sentence();
}
