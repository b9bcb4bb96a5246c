using System.Buffers.Text;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>The formats of texts that the document uses. Those that only inform (<c>html</c>) are not checked.</summary>
internal static partial class TextFormat
{
    /// <summary>What is wrong with the text, or null.</summary>
    public static string? Problem(string format, string value)
    {
        var (fits, name) = format switch
        {
            "uuid" => (Guid.TryParseExact(value, "D", out _), "UUID"),
            "date-time" => (IsDateTime(value), "time in ISO 8601 with an offset"),
            "date" => (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "date"),
            "uri" => (Uri.TryCreate(value, UriKind.Absolute, out _), "absolute URI"),
            "email" => (EmailAddress().IsMatch(value), "email address"),
            "e164" => (PhoneNumber().IsMatch(value), "phone number in E.164, such as +15555550100"),
            "byte" => (Base64.IsValid(value), "base64 text"),
            _ => (true, format),
        };
        return fits ? null : $"is not a valid {name}";
    }

    // The offset is asked for: OneSignal reads a time without one in a zone that the caller does not expect.
    private static bool IsDateTime(string value) =>
        value.Contains('T', StringComparison.Ordinal)
        && Offset().IsMatch(value)
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("(Z|[+-][0-9]{2}:?[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();

    // OneSignal's own check is not published; this one catches what is no address at all.
    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"^\+[1-9][0-9]{1,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
