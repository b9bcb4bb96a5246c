using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A device, an email address or a phone number of a user.</summary>
internal sealed class StoredSubscription : IStored
{
    private const int Subscribed = 1;
    private const int Unsubscribed = -2;

    // What a request cannot change.
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal) { "id", "app_id", "type", "token" };

    private readonly JsonObject _content;

    /// <param name="type">What kind it is, such as <c>Email</c>.</param>
    /// <param name="token">The address, the number or the token of the device.</param>
    /// <param name="appId">The app.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="now">When it came.</param>
    public StoredSubscription(string type, string token, string appId, StoredUser owner, DateTimeOffset now)
    {
        Type = type;
        Token = token;
        Owner = owner;
        CreatedAt = now;
        LastActive = now;

        // What OneSignal shows of a subscription that no device has described.
        _content = new JsonObject
        {
            ["id"] = Id,
            ["app_id"] = appId,
            ["type"] = type,
            ["token"] = token,
            ["enabled"] = true,
            ["notification_types"] = Subscribed,
            ["session_time"] = 0,
            ["session_count"] = 0,
            ["sdk"] = "",
            ["device_model"] = "",
            ["device_os"] = "",
            ["rooted"] = false,
            ["test_type"] = 0,
            ["app_version"] = "",
            ["net_type"] = 0,
            ["carrier"] = "",
            ["web_auth"] = "",
            ["web_p256"] = "",
        };
    }

    public Guid Key { get; } = Guid.NewGuid();

    Guid IStored.Id => Key;

    public string Id => Key.ToString();

    public string Type { get; }

    public string Token { get; }

    public StoredUser Owner { get; set; }

    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last heard of.</summary>
    public DateTimeOffset LastActive { get; private set; }

    /// <summary>When it stopped taking messages; null while it takes them.</summary>
    public DateTimeOffset? UnsubscribedAt { get; private set; }

    /// <summary>What the link in an email carries to unsubscribe this address.</summary>
    public string UnsubscribeToken { get; } = Guid.NewGuid().ToString("N");

    public string Channel => Audiences.Channel.OfSubscription(Type);

    public bool IsSubscribed =>
        _content["enabled"]!.GetValue<bool>() && NotificationTypes > 0;

    public int NotificationTypes => _content["notification_types"]!.GetValue<int>();

    public int SessionCount => _content["session_count"]!.GetValue<int>();

    public int SessionTime => _content["session_time"]!.GetValue<int>();

    /// <summary>The version of the app on the device, or null when nobody said.</summary>
    public string? AppVersion => Text("app_version");

    /// <summary>A text that describes it, or null when nobody said.</summary>
    public string? Text(string name) => _content[name]?.GetValue<string>() is { Length: > 0 } text ? text : null;

    public bool IsRooted => _content["rooted"]!.GetValue<bool>();

    /// <summary>Takes over what a request says about the subscription.</summary>
    public void Apply(JsonElement request, DateTimeOffset now)
    {
        foreach (var property in request.Members().Where(property => !Fixed.Contains(property.Name)))
        {
            _content[property.Name] = property.Value.ToNode();
        }

        // The two say the same in two ways; one of them is enough in a request.
        var types = request.Property("notification_types");
        var enabled = request.Property("enabled");
        if (types.HasContent() && !enabled.HasContent())
        {
            _content["enabled"] = types.GetInt32() > 0;
        }
        else if (enabled.HasContent() && !types.HasContent())
        {
            _content["notification_types"] = enabled.IsTrue() ? Subscribed : Unsubscribed;
        }

        LastActive = now;
        UnsubscribedAt = IsSubscribed ? null : UnsubscribedAt ?? now;
    }

    public void Unsubscribe(DateTimeOffset now)
    {
        _content["enabled"] = false;
        _content["notification_types"] = Unsubscribed;
        UnsubscribedAt = now;
    }

    public void AddSession(int count, int seconds, DateTimeOffset now)
    {
        _content["session_count"] = SessionCount + count;
        _content["session_time"] = SessionTime + seconds;
        LastActive = now;
    }

    public JsonObject Show() => _content.DeepClone().AsObject();
}
