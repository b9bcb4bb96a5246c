using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A device, an email address or a phone number of a user.</summary>
internal sealed class StoredSubscription
{
    private const int Subscribed = 1;
    private const int Unsubscribed = -2;

    private readonly JsonObject _content;

    /// <param name="id">The id that the simulator gave it.</param>
    /// <param name="request">The subscription as it was sent, with its type and token.</param>
    /// <param name="appId">The app.</param>
    public StoredSubscription(Guid id, JsonElement request, string appId)
    {
        Id = id.ToString();
        Type = request.Property("type").Text()!;
        Token = request.Property("token").Text()!;
        _content = new JsonObject
        {
            ["id"] = Id,
            ["app_id"] = appId,
            ["enabled"] = true,
            ["notification_types"] = Subscribed,
        };
        Apply(request);
    }

    public string Id { get; }

    public string Type { get; }

    public string Token { get; }

    public string Channel => State.Channel.OfSubscription(Type);

    public bool IsSubscribed =>
        _content["enabled"]!.GetValue<bool>() && _content["notification_types"]!.GetValue<int>() > 0;

    /// <summary>Takes over what a request says about the subscription.</summary>
    public void Apply(JsonElement request)
    {
        foreach (var property in request.EnumerateObject())
        {
            _content[property.Name] = JsonNode.Parse(property.Value.GetRawText());
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
    }

    public void AddSession(int count, int seconds)
    {
        _content["session_count"] = (_content["session_count"]?.GetValue<int>() ?? 0) + count;
        _content["session_time"] = (_content["session_time"]?.GetValue<int>() ?? 0) + seconds;
    }

    public JsonObject Show() => _content.DeepClone().AsObject();
}
