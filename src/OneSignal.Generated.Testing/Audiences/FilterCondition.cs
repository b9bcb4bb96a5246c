using System.Globalization;
using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>One condition on a subscription and its user.</summary>
internal sealed class FilterCondition
{
    private readonly string _field;
    private readonly string _relation;
    private readonly string _key;
    private readonly string _value;
    private readonly GeoCircle? _circle;

    public FilterCondition(JsonElement row)
    {
        _field = row.Property("field").Text() ?? "";
        _relation = row.Property("relation").Text() ?? "";
        _key = row.Property("key").Text() ?? "";

        // One of OneSignal's examples gives the hours of a session as its value.
        _value = row.Property("hours_ago").Text() ?? row.Property("value").Text() ?? "";
        _circle = GeoCircle.Read(row);
    }

    public bool Matches(StoredSubscription subscription, DateTimeOffset now)
    {
        var user = subscription.Owner;
        return _field switch
        {
            "tag" => MatchesTag(user.Tag(_key), now),
            "last_session" => IsNumber((now - user.LastActive).TotalHours),
            "first_session" => IsNumber((now - user.FirstActive).TotalHours),
            "session_count" => IsNumber(Math.Max(subscription.SessionCount, user.SessionCount)),
            "session_time" => IsNumber(Math.Max(subscription.SessionTime, user.SessionTime)),
            "amount_spent" => IsNumber((double)user.AmountSpent),
            "language" => IsText(user.Text("language")),
            "country" => IsText(user.Text("country")),
            "app_version" => IsVersion(subscription.AppVersion),
            "location" => _circle is not null && user.Position is { } position && _circle.Holds(position),

            // A field that the document does not list may be one that OneSignal knows; here nobody has it.
            _ => false,
        };
    }

    private bool MatchesTag(string? tag, DateTimeOffset now) => _relation switch
    {
        "exists" => tag is not null,
        "not_exists" => tag is null,
        "in_array" => tag is not null && _value.Split(',').Contains(tag, StringComparer.Ordinal),
        "not_in_array" => tag is null || !_value.Split(',').Contains(tag, StringComparer.Ordinal),
        "time_elapsed_gt" => Elapsed(tag, now) > Number(_value),
        "time_elapsed_lt" => Elapsed(tag, now) < Number(_value),
        ">" or "<" => Number(tag) is { } number && IsNumber(number),
        _ => IsText(tag),
    };

    private bool IsNumber(double actual) => Number(_value) is { } wanted && Compare(actual.CompareTo(wanted));

    private bool IsVersion(string? actual) =>
        actual is null ? _relation == "!=" : Compare(VersionOrder.Compare(actual, _value));

    private bool IsText(string? actual) => _relation switch
    {
        "exists" => actual is not null,
        "not_exists" => actual is null,
        "!=" => !string.Equals(actual, _value, StringComparison.Ordinal),
        _ => string.Equals(actual, _value, StringComparison.Ordinal),
    };

    private bool Compare(int order) => _relation switch
    {
        ">" => order > 0,
        "<" => order < 0,
        "!=" => order != 0,
        _ => order == 0,
    };

    /// <summary>The seconds since the Unix time that a tag holds.</summary>
    private static double? Elapsed(string? tag, DateTimeOffset now) => now.ToUnixTimeSeconds() - Number(tag);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
