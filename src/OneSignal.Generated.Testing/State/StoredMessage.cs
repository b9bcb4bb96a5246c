using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A message that was accepted.</summary>
internal sealed class StoredMessage
{
    // What the request calls differently from the answer, or holds for another purpose.
    private static readonly HashSet<string> NotRepeated =
        new(StringComparer.Ordinal) { "app_id", "send_after", "external_id" };

    private readonly JsonElement _request;

    public StoredMessage(Guid id, long number, JsonElement request, DateTimeOffset queuedAt)
    {
        Id = id;
        Number = number;
        QueuedAt = queuedAt;
        _request = request;
        var sendAfter = request.Property("send_after");
        SendAfter = sendAfter.Text() is null || sendAfter.GetDateTimeOffset() < queuedAt ? queuedAt : sendAfter.GetDateTimeOffset();
    }

    public Guid Id { get; }

    /// <summary>Counts the messages of a simulator: two of one moment still have an order.</summary>
    public long Number { get; }

    public required string AppId { get; init; }

    /// <summary>The idempotency key as it was sent, or null.</summary>
    public required string? Key { get; init; }

    /// <summary>How many recipients it goes to.</summary>
    public required int Reached { get; init; }

    /// <summary>How many recipients were left out because they are unsubscribed.</summary>
    public required int LeftOut { get; init; }

    public DateTimeOffset QueuedAt { get; }

    public DateTimeOffset SendAfter { get; }

    public bool IsCanceled { get; private set; }

    public string? TemplateId => _request.Property("template_id").Text();

    /// <summary>The simulator delivers at once when the time has come.</summary>
    public bool IsSent(DateTimeOffset now) => !IsCanceled && now >= SendAfter;

    public void Cancel() => IsCanceled = true;

    /// <summary>The message as it is shown at a moment.</summary>
    public JsonObject Show(DateTimeOffset now)
    {
        var isSent = IsSent(now);
        var shown = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["app_id"] = AppId,
            ["external_id"] = Key,
            ["queued_at"] = QueuedAt.ToUnixTimeSeconds(),
            ["send_after"] = SendAfter.ToUnixTimeSeconds(),
            ["completed_at"] = isSent ? SendAfter.ToUnixTimeSeconds() : null,
            ["canceled"] = IsCanceled,
            ["remaining"] = isSent || IsCanceled ? 0 : Reached,
            ["successful"] = isSent ? Reached : 0,
            ["failed"] = isSent ? LeftOut : 0,
            ["errored"] = 0,
            ["converted"] = 0,
            ["received"] = 0,
        };
        foreach (var property in _request.Members().Where(property => !NotRepeated.Contains(property.Name)))
        {
            // What the message is about cannot be said by the request.
            shown.TryAdd(property.Name, JsonNode.Parse(property.Value.GetRawText()));
        }

        return shown;
    }
}
