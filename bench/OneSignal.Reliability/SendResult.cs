using System.Globalization;

namespace OneSignal.Reliability;

/// <summary>What became of one call.</summary>
/// <param name="Order">The number of the order.</param>
/// <param name="Outcome"><see cref="Sent"/>, or the exception that the call ended in.</param>
/// <param name="Duration">How long the call took, in milliseconds.</param>
/// <param name="Attempts">How many attempts it made.</param>
/// <param name="Lateness">How late the sender's process was at worst up to then, in milliseconds.</param>
internal readonly record struct SendResult(int Order, string Outcome, long Duration, int Attempts, long Lateness)
{
    public const string Sent = "sent";

    /// <summary>Before the name of an exception that the client does not promise.</summary>
    public const string Undocumented = "UNDOCUMENTED ";

    private const string Word = "result";

    /// <summary>A line without it was cut off.</summary>
    private const string End = ".";

    public bool IsSent => Outcome == Sent;

    /// <summary>One line, as it goes from the sender to the run.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Word}\t{Order}\t{Outcome}\t{Duration}\t{Attempts}\t{Lateness}\t{End}");

    /// <returns>The result; null when the line is another one, or was cut off as its process was killed.</returns>
    public static SendResult? Read(string line) =>
        line.Split('\t') is [Word, var order, var outcome, var duration, var attempts, var lateness, End]
            ? new SendResult(
                int.Parse(order, CultureInfo.InvariantCulture),
                outcome,
                long.Parse(duration, CultureInfo.InvariantCulture),
                int.Parse(attempts, CultureInfo.InvariantCulture),
                long.Parse(lateness, CultureInfo.InvariantCulture))
            : null;
}
