using System.Globalization;

namespace OneSignal.Reliability;

/// <summary>What a sender says of itself at its end.</summary>
/// <param name="MemoryGrowth">Bytes by which the heap grew between its first thousand calls and its end.</param>
/// <param name="Unobserved">Exceptions of tasks that nobody looked at.</param>
/// <param name="Leaks">Places where an API key was seen; empty when there were none.</param>
internal sealed record SenderFigures(long MemoryGrowth, int Unobserved, string Leaks)
{
    private const string Word = "figures";

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Word}\t{MemoryGrowth}\t{Unobserved}\t{Leaks}");

    public static SenderFigures? Read(string line) => line.Split('\t') is [Word, var growth, var unobserved, var leaks]
        ? new SenderFigures(
            long.Parse(growth, CultureInfo.InvariantCulture), int.Parse(unobserved, CultureInfo.InvariantCulture), leaks)
        : null;
}
