using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>Content that is sent by its id.</summary>
internal sealed class StoredTemplate : IStored
{
    // What a template shows even when nobody set it.
    private static readonly string[] Texts =
    [
        "isAlexa", "isHuawei", "headings", "subtitle", "contents", "global_image", "url", "isEmail", "email_body",
        "email_subject", "email_preheader", "email_from_address", "email_from_name", "email_reply_to_address",
        "disable_email_click_tracking", "isSMS", "sms_from", "sms_media_urls",
    ];

    private static readonly string[] Platforms =
    [
        "isAndroid", "isIos", "isMacOSX", "isAdm", "isWP", "isWP_WNS", "isChrome", "isChromeWeb", "isSafari", "isFirefox",
        "isEdge",
    ];

    private static readonly HashSet<string> NotContent = new(StringComparer.Ordinal) { "app_id", "name" };

    private readonly JsonObject _content;

    public StoredTemplate(DateTimeOffset now)
        : this([], now)
    {
    }

    private StoredTemplate(JsonObject content, DateTimeOffset now)
    {
        _content = content;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public Guid Id { get; } = Guid.NewGuid();

    public string Name { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string Channel => IsSet("isEmail") ? Audiences.Channel.Email : IsSet("isSMS") ? Audiences.Channel.Sms : Audiences.Channel.Push;

    /// <summary>The content that a message has when it names the template and says nothing of its own.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Content => _content.ToDictionary(part => part.Key, part => part.Value);

    /// <summary>Takes over what a request sets and leaves the rest.</summary>
    public void Apply(JsonElement request, DateTimeOffset now)
    {
        Name = request.Property("name").GetString()!;
        UpdatedAt = now;
        foreach (var property in request.EnumerateObject().Where(property => !NotContent.Contains(property.Name)))
        {
            _content[property.Name] = property.Value.ToNode();
        }
    }

    public StoredTemplate Copy(DateTimeOffset now) =>
        new(_content.DeepClone().AsObject(), now) { Name = Name };

    public JsonObject ShowInList() => new()
    {
        ["id"] = Id.ToString(),
        ["name"] = Name,
        ["created_at"] = Timestamp.Show(CreatedAt),
        ["updated_at"] = Timestamp.Show(UpdatedAt),
    };

    public JsonObject Show()
    {
        var shown = ShowInList();
        var content = _content.DeepClone().AsObject();
        foreach (var name in Platforms)
        {
            content.TryAdd(name, Channel == Audiences.Channel.Push ? true : null);
        }

        foreach (var name in Texts)
        {
            content.TryAdd(name, null);
        }

        shown["channel"] = Channel;
        shown["content"] = content;
        return shown;
    }

    private bool IsSet(string flag) => _content[flag]?.GetValueKind() == JsonValueKind.True;
}
