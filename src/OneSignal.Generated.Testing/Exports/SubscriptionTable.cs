using System.Globalization;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Exports;

/// <summary>The columns of an export of subscriptions: some that are always there, and more that can be asked for.</summary>
internal static class SubscriptionTable
{
    public static readonly IReadOnlyList<(string Name, Func<StoredSubscription, string?> Value)> Columns =
    [
        ("id", subscription => subscription.Id),
        ("identifier", subscription => subscription.Token),
        ("session_count", subscription => Number(subscription.SessionCount)),
        ("language", subscription => subscription.Owner.Text("language")),
        ("timezone", subscription => subscription.Owner.Text("timezone_id")),
        ("app_version", subscription => subscription.AppVersion),
        ("device_os", subscription => subscription.Text("device_os")),
        ("device_type", subscription => subscription.Type),
        ("device_model", subscription => subscription.Text("device_model")),
        ("tags", subscription => subscription.Owner.ShowTags()),
        ("last_active", subscription => Timestamp.Show(subscription.Owner.LastActive)),
        ("playtime", subscription => Number(subscription.SessionTime)),
        ("amount_spent", subscription => subscription.Owner.AmountSpent.ToString(CultureInfo.InvariantCulture)),
        ("created_at", subscription => Timestamp.Show(subscription.CreatedAt)),
        ("invalid_identifier", subscription => subscription.IsSubscribed ? "f" : "t"),
    ];

    /// <summary>What can be asked for besides, by the name in the request.</summary>
    public static readonly IReadOnlyDictionary<string, Func<StoredSubscription, string?>> Extra =
        new Dictionary<string, Func<StoredSubscription, string?>>(StringComparer.Ordinal)
        {
            ["external_user_id"] = subscription => subscription.Owner.Aliases.GetValueOrDefault("external_id"),
            ["onesignal_id"] = subscription => subscription.Owner.Id,
            ["location"] = subscription => Location(subscription.Owner.Position),
            ["country"] = subscription => subscription.Owner.Text("country"),
            ["rooted"] = subscription => subscription.IsRooted ? "t" : "f",
            ["ip"] = subscription => subscription.Owner.Text("ip"),
            ["web_auth"] = subscription => subscription.Text("web_auth"),
            ["web_p256"] = subscription => subscription.Text("web_p256"),
            ["unsubscribed_at"] = subscription => Timestamp.Show(subscription.UnsubscribedAt),
            ["notification_types"] = subscription => Number(subscription.NotificationTypes),
            ["timezone_id"] = subscription => subscription.Owner.Text("timezone_id"),
        };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Location(GeoPoint? point) => point is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known.Latitude},{known.Longitude}")
        : null;
}
