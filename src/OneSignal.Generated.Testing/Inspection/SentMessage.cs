using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Recording;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing;

/// <summary>A message that the simulator accepted, as it was when <see cref="OneSignalSimulator.Messages"/> was read.</summary>
public sealed class SentMessage
{
    private readonly Lazy<CreateNotificationRequest> _request;

    internal SentMessage(StoredMessage message, DateTimeOffset now)
    {
        var json = message.Request;
        Id = message.Id.ToString();
        AppId = message.AppId;
        QueuedAt = message.QueuedAt;
        IsCanceled = message.IsCanceled;
        DeliveredTo = message.IsSent(now) ? [.. message.Audience.Reached.Select(recipient => new MessageRecipient(recipient))] : [];
        _request = new Lazy<CreateNotificationRequest>(() => OneSignalModel.FromJson<CreateNotificationRequest>(Masked(json))!);
        Content = new Lazy<string>(() => ContentOf(json));
    }

    /// <summary>The id that the simulator gave it.</summary>
    public string Id { get; }

    /// <summary>The app that it was sent by.</summary>
    public string AppId { get; }

    /// <summary>When it was accepted, by the simulator's clock.</summary>
    public DateTimeOffset QueuedAt { get; }

    /// <summary>Whether it was cancelled before it went out.</summary>
    public bool IsCanceled { get; }

    /// <summary>The request that sent it. An API key in it is masked.</summary>
    public CreateNotificationRequest Request => _request.Value;

    /// <summary>The text by language; empty when the message has none, such as one from a template or an email.</summary>
    public LanguageMap Contents => Request.Contents ?? [];

    /// <summary>The title by language; empty when the message has none.</summary>
    public LanguageMap Headings => Request.Headings ?? [];

    /// <summary>The idempotency key that it came with; null when it had none.</summary>
    public Guid? IdempotencyKey => Request.IdempotencyKey;

    /// <summary>The copies that went out, one for each recipient; none as long as the message waits for its time.</summary>
    public IReadOnlyList<MessageRecipient> DeliveredTo { get; }

    /// <summary>All of the request but its key, in one form: two messages that share it are the same one to their recipient.</summary>
    internal Lazy<string> Content { get; }

    /// <summary>The id and the beginning of what it says.</summary>
    /// <returns>The message in one line.</returns>
    public override string ToString()
    {
        const int Longest = 60;
        var text = Contents.Values.FirstOrDefault() ?? Request.EmailSubject ?? Request.TemplateId ?? "";
        return $"{Id} \"{(text.Length > Longest ? text[..Longest] + "…" : text)}\"{(IsCanceled ? ", cancelled" : "")}";
    }

    private static string Masked(JsonElement json) => KeyMask.Apply(json.GetRawText());

    private static string ContentOf(JsonElement json)
    {
        var content = new JsonObject();
        foreach (var property in json.Members().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.Name is not ("idempotency_key" or "external_id"))
            {
                content[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
        }

        return content.ToJsonString();
    }
}
