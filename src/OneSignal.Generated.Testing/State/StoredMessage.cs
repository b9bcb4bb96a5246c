using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>A message that was accepted.</summary>
internal sealed class StoredMessage
{
    /// <summary>How long the figures of a message say nothing yet, because OneSignal is still counting its audience.</summary>
    private static readonly TimeSpan Counting = TimeSpan.FromSeconds(1);

    // What the request calls differently from the answer, or holds for another purpose.
    private static readonly HashSet<string> NotRepeated =
        new(StringComparer.Ordinal) { "app_id", "send_after", "external_id" };

    private static readonly IReadOnlyDictionary<string, JsonNode?> EmptyTemplate = new Dictionary<string, JsonNode?>();

    public StoredMessage(Guid id, long number, JsonElement request, DateTimeOffset queuedAt, MessageAudience audience)
    {
        Id = id;
        Number = number;
        Request = request;
        QueuedAt = queuedAt;
        Audience = audience;
        var sendAfter = request.Property("send_after");
        SendAfter = sendAfter.Text() is null || sendAfter.GetDateTimeOffset() < queuedAt ? queuedAt : sendAfter.GetDateTimeOffset();
    }

    public Guid Id { get; }

    /// <summary>Counts the messages of an app: two of one moment still have an order.</summary>
    public long Number { get; }

    public required string AppId { get; init; }

    /// <summary>The idempotency key as it was sent, or null.</summary>
    public required string? Key { get; init; }

    /// <summary>What was sent.</summary>
    public JsonElement Request { get; }

    /// <summary>Whom it reaches: known from the start, and worked out again when a scheduled message goes out.</summary>
    public MessageAudience Audience { get; set; }

    public DateTimeOffset QueuedAt { get; }

    public DateTimeOffset SendAfter { get; }

    public bool IsCanceled { get; private set; }

    public string? TemplateId => Request.Property("template_id").Text();

    public required string Channel { get; init; }

    /// <summary>The content of its template when it was accepted; null without a template that the simulator knows.</summary>
    public required IReadOnlyDictionary<string, JsonNode?>? Template { get; init; }

    /// <summary>Whether it has reached its audience: that happens at once when the time has come.</summary>
    public bool IsSent(DateTimeOffset now) => !IsCanceled && now >= SendAfter;

    public void Cancel() => IsCanceled = true;

    /// <summary>The message as it is shown at a moment.</summary>
    public JsonObject Show(DateTimeOffset now)
    {
        var isCounted = IsSent(now) && now >= SendAfter + Counting;
        var delivered = isCounted ? Audience.Reached : [];
        var shown = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["app_id"] = AppId,
            ["external_id"] = Key,
            ["queued_at"] = QueuedAt.ToUnixTimeSeconds(),
            ["send_after"] = SendAfter.ToUnixTimeSeconds(),
            ["canceled"] = IsCanceled,
            ["remaining"] = isCounted || IsCanceled ? 0 : null,
            ["successful"] = delivered.Count,
            ["failed"] = isCounted ? Audience.LeftOut : 0,
            ["errored"] = 0,
            ["converted"] = 0,
            ["received"] = delivered.Count,
            ["platform_delivery_stats"] = PlatformFigures.Show(delivered, Channel),
        };
        if (isCounted)
        {
            shown["completed_at"] = (SendAfter + Counting).ToUnixTimeSeconds();
        }

        foreach (var property in Request.Members().Where(property => !NotRepeated.Contains(property.Name)))
        {
            // What the message is about cannot be said by the request.
            shown.TryAdd(property.Name, property.Value.ToNode());
        }

        foreach (var (name, value) in Template ?? EmptyTemplate)
        {
            shown.TryAdd(name, value?.DeepClone());
        }

        return shown;
    }
}
