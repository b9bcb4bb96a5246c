using System.Globalization;
using System.Text;
using OneSignal.Generated.Testing.Recording;

namespace OneSignal.Generated.Testing.Inspection;

/// <summary>What happened at a simulator, for people: the last requests and messages, and the faults. No key is in it.</summary>
internal static class SimulatorDump
{
    private const int MostEntries = 50;
    private const int LongestBody = 400;

    public static string Write(
        Uri address,
        string appId,
        IReadOnlyList<RecordedRequest> requests,
        IReadOnlyList<SentMessage> messages,
        IReadOnlyList<ActiveFault> faults)
    {
        var text = new StringBuilder();
        Line(text, $"OneSignal simulator at {address.Authority}, app {appId}");
        List(text, "requests", requests, static (request, text) =>
        {
            Line(text, $"{request.ReceivedAt:HH:mm:ss.fff} {request}");
            if (request.BodyText is { Length: > 0 } body)
            {
                Line(text, $"       {(body.Length > LongestBody ? body[..LongestBody] + "…" : body).ReplaceLineEndings(" ")}");
            }
        });
        List(text, "messages", messages, static (message, text) =>
        {
            Line(text, $"{message}");
            const int Most = 10;
            foreach (var recipient in message.DeliveredTo.Take(Most))
            {
                Line(text, $"       to {recipient}");
            }

            if (message.DeliveredTo.Count > Most)
            {
                Line(text, $"       and to {message.DeliveredTo.Count - Most} more");
            }
        });
        List(text, "faults", faults, static (fault, text) => Line(text, $"{fault}"));
        return KeyMask.Apply(text.ToString());
    }

    private static void List<T>(StringBuilder text, string what, IReadOnlyList<T> entries, Action<T, StringBuilder> write)
    {
        Line(text, $"{entries.Count} {what}{(entries.Count > MostEntries ? $", the last {MostEntries} of them" : "")}");
        for (var i = Math.Max(0, entries.Count - MostEntries); i < entries.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {i + 1,3}. ");
            write(entries[i], text);
        }
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
