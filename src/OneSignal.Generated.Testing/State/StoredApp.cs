using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>An app with what belongs to it alone.</summary>
internal sealed class StoredApp : IStored
{
    public StoredApp(Guid id, Organization organization, DateTimeOffset now)
    {
        Id = id;
        Organization = organization;
        CreatedAt = now;
        Users = new UserStore(id.ToString());
        Segments = new SegmentStore(now);
        Audiences = new AudienceFinder(this);
    }

    public Guid Id { get; }

    public Organization Organization { get; }

    public DateTimeOffset CreatedAt { get; }

    public UserStore Users { get; }

    public SegmentStore Segments { get; }

    public AudienceFinder Audiences { get; }

    public MessageStore Messages { get; } = new();

    public SessionLog Sessions { get; } = new();

    /// <summary>The answers to requests with an idempotency key.</summary>
    public AnswerStore Answers { get; } = new();

    /// <summary>Takes a message that was checked and that reaches somebody.</summary>
    public StoredMessage Accept(JsonElement request, MessageAudience audience, DateTimeOffset now)
    {
        var message = new StoredMessage(Guid.NewGuid(), Messages.NextNumber, request, now, audience)
        {
            AppId = Id.ToString(),
            Key = request.Property("idempotency_key").Text() ?? request.Property("external_id").Text(),
        };
        Messages.Add(message);
        return message;
    }

    /// <summary>Lets happen what was due by now.</summary>
    public void CatchUp(DateTimeOffset now)
    {
        foreach (var message in Messages.TakeDue(now))
        {
            message.Audience = Audiences.Find(message.Request, message.SendAfter);
        }
    }
}
