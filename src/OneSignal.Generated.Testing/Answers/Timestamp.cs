using System.Globalization;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>Times as OneSignal writes them where they are no Unix seconds.</summary>
internal static class Timestamp
{
    public static string Show(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string? Show(DateTimeOffset? time) => time is { } known ? Show(known) : null;

    /// <summary>A time in ISO 8601, read as UTC when it names no offset.</summary>
    public static bool TryRead(string? text, out DateTimeOffset time) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
