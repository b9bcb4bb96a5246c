using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A message for the inbox of every user.</summary>
internal sealed class StoredBroadcast : IStored
{
    /// <summary>How long a message stays in an inbox.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly JsonElement _request;
    private readonly List<InboxMessage> _delivered = [];

    public StoredBroadcast(JsonElement request, DateTimeOffset now)
    {
        _request = request;
        SendAfter = Timestamp.TryRead(request.Property("send_after").Text(), out var time) && time > now ? time : now;
    }

    public Guid Id { get; } = Guid.NewGuid();

    public Guid NotificationId { get; } = Guid.NewGuid();

    public DateTimeOffset SendAfter { get; }

    public bool IsDelivered { get; set; }

    /// <summary>A copy for one user, in their language if there is one.</summary>
    public InboxMessage DeliverTo(StoredUser user)
    {
        var message = new InboxMessage
        {
            CreatedAt = SendAfter,
            ExpiresAt = SendAfter + Lifetime,
            Subject = InLanguageOf(user, _request.Property("subjects")),
            Body = InLanguageOf(user, _request.Property("contents")),
            ImageUrl = _request.Property("img_url").Text() ?? "",
            Data = ReadData(),
        };
        _delivered.Add(message);
        return message;
    }

    public JsonObject Show() => new()
    {
        ["broadcast"] = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["notification_id"] = NotificationId.ToString(),
            ["name"] = _request.Property("name").Text(),
            ["img_url"] = _request.Property("img_url").Text() ?? "",
            ["included_segment_ids"] = new JsonArray(),
            ["excluded_segment_ids"] = new JsonArray(),
            ["included_aliases"] = new JsonObject(),
            ["filters"] = new JsonArray(),
            ["include_unsubscribed"] = false,
            ["send_after"] = Timestamp.Show(SendAfter),
            ["delayed_option"] = "",
            ["delivery_time_of_day"] = "",
            ["subjects"] = OrEmpty("subjects"),
            ["contents"] = OrEmpty("contents"),
            ["data"] = ReadData(),
            ["custom_data"] = OrEmpty("custom_data"),
            ["ttl_sec"] = (int)Lifetime.TotalSeconds,
        },
        ["stats"] = new JsonObject
        {
            ["sent"] = _delivered.Count,
            ["opened"] = _delivered.Count(message => message.IsOpened),
            ["read"] = _delivered.Count(message => message.IsRead),
        },
    };

    private static string InLanguageOf(StoredUser user, JsonElement texts) =>
        (user.Text("language") is { } language ? texts.Property(language).Text() : null)
        ?? texts.Property(LanguageCode.English).Text()
        ?? texts.Members().Select(text => text.Value.Text()).FirstOrDefault()
        ?? "";

    private JsonNode OrEmpty(string name) =>
        _request.Property(name) is { ValueKind: JsonValueKind.Object } value ? value.ToNode()! : new JsonObject();

    // It is sent as a text that holds JSON, and shown as what the text holds.
    private JsonNode ReadData()
    {
        var text = _request.Property("data").Text();
        if (string.IsNullOrEmpty(text))
        {
            return new JsonObject();
        }

        try
        {
            return JsonNode.Parse(text) ?? new JsonObject();
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
