using System.Globalization;

namespace OneSignal.Reliability;

/// <summary>What a sender says of itself at its end.</summary>
/// <param name="MemoryGrowth">Bytes by which the heap grew since the sender was warm; null when it ended before.</param>
/// <param name="Unobserved">Exceptions of tasks that nobody looked at.</param>
/// <param name="Leaks">Places where an API key was seen; empty when there were none.</param>
internal sealed record SenderFigures(long? MemoryGrowth, int Unobserved, string Leaks)
{
    private const string Word = "figures";
    private const string None = "none";

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Word}\t{MemoryGrowth?.ToString(CultureInfo.InvariantCulture) ?? None}\t{Unobserved}\t{Leaks}");

    public static SenderFigures? Read(string line) => line.Split('\t') is [Word, var growth, var unobserved, var leaks]
        ? new SenderFigures(
            growth == None ? null : long.Parse(growth, CultureInfo.InvariantCulture),
            int.Parse(unobserved, CultureInfo.InvariantCulture),
            leaks)
        : null;
}
