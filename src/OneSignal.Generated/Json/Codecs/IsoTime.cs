using System.Globalization;

namespace OneSignal.Generated;

/// <summary>Points in time as text: one form out, many forms in.</summary>
internal static class IsoTime
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>Unix times beyond this are milliseconds: as seconds they would lie in the year 5138.</summary>
    private const double LargestSeconds = 99_999_999_999;

    private const DateTimeStyles Reading = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    /// <summary>What JavaScript prints, and the short form of ISO 8601.</summary>
    private static readonly string[] RareForms = ["ddd MMM dd yyyy HH:mm:ss zzz", "yyyyMMdd'T'HHmmssK"];

    private static readonly string[] OffsetNames = [" UTC", " GMT", "UTC", "GMT"];

    internal static string Write(DateTimeOffset time) => time.ToString(Written, CultureInfo.InvariantCulture);

    internal static bool TryRead(string text, out DateTimeOffset time)
    {
        var plain = WithoutOffsetName(text);
        return (DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, Reading, out time) && NamesADay(plain))
            || DateTimeOffset.TryParseExact(plain, RareForms, CultureInfo.InvariantCulture, Reading, out time);
    }

    internal static bool TryReadUnix(double number, out DateTimeOffset time)
    {
        var milliseconds = Math.Abs(number) > LargestSeconds ? number : number * 1000;
        var fits = milliseconds is > -62_135_596_800_000 and < 253_402_300_800_000;
        time = fits ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(milliseconds)) : default;
        return fits;
    }

    /// <summary>14:00 alone is no point in time, though .NET takes it for one of today.</summary>
    private static bool NamesADay(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var day) && day.Year > 1;

    /// <summary>
    /// Ruby writes <c>2026-08-13 10:00:00 UTC</c>, JavaScript <c>Thu Aug 13 2026 10:00:00 GMT-0700 (PDT)</c>; .NET reads
    /// neither. The name of the zone goes, the offset behind it stays.
    /// </summary>
    private static string WithoutOffsetName(string text)
    {
        var comment = text.IndexOf(" (", StringComparison.Ordinal);
        text = (comment < 0 ? text : text.Substring(0, comment)).TrimEnd();
        foreach (var name in OffsetNames)
        {
            var at = text.LastIndexOf(name, StringComparison.Ordinal);
            if (at > 0)
            {
                var offset = text.Substring(at + name.Length);
                var time = text.Substring(0, at);
                return offset.Length == 0 ? time + "Z" : time + " " + WithColon(offset);
            }
        }

        return text;
    }

    private static string WithColon(string offset) => offset.Length == 5 ? offset.Insert(3, ":") : offset;
}
