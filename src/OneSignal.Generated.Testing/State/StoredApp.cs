using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>An app with what belongs to it alone.</summary>
internal sealed class StoredApp : IStored
{
    private readonly AppSettings _settings = new();

    public StoredApp(Guid id, Organization organization, DateTimeOffset now)
    {
        Id = id;
        Organization = organization;
        CreatedAt = now;
        UpdatedAt = now;
        Users = new UserStore(id.ToString());
        Segments = new SegmentStore(now);
        Audiences = new AudienceFinder(this);
    }

    public Guid Id { get; }

    public Organization Organization { get; }

    public string Name { get; private set; } = "Simulated app";

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public UserStore Users { get; }

    public SegmentStore Segments { get; }

    public AudienceFinder Audiences { get; }

    public MessageStore Messages { get; } = new();

    public Store<StoredTemplate> Templates { get; } = [];

    public Store<StoredJourney> Journeys { get; } = [];

    public LiveActivityStore LiveActivities { get; } = new();

    public InboxStore Inbox { get; } = new();

    public EventLog Events { get; } = new();

    public SessionLog Sessions { get; } = new();

    /// <summary>The answers to requests with an idempotency key.</summary>
    public AnswerStore Answers { get; } = new();

    /// <summary>Takes over the settings that a request has.</summary>
    public void Configure(JsonElement request, DateTimeOffset now)
    {
        Name = request.Property("name").Text() ?? Name;
        UpdatedAt = now;
        _settings.Apply(request);
    }

    /// <param name="isCounted">Whether the numbers of subscriptions are shown as well.</param>
    public JsonObject Show(bool isCounted)
    {
        var shown = new JsonObject { ["id"] = Id.ToString(), ["name"] = Name };
        if (isCounted)
        {
            shown["players"] = Users.Subscriptions.Count;
            shown["messageable_players"] = Users.Subscriptions.Count(subscription => subscription.IsSubscribed);
        }

        shown["created_at"] = Timestamp.Show(CreatedAt);
        shown["updated_at"] = Timestamp.Show(UpdatedAt);
        shown["organization_id"] = Organization.Id.ToString();
        _settings.AddTo(shown);
        return shown;
    }

    /// <summary>The channel of a message: as it says itself, as its template is for, or by what it contains.</summary>
    public string ChannelOf(JsonElement message) =>
        message.Property("target_channel").Text()
        ?? Templates.Find(message.Property("template_id").Text())?.Channel
        ?? Channel.OfMessage(message);

    /// <summary>Takes a message that was checked and that reaches somebody.</summary>
    public StoredMessage Accept(JsonElement request, MessageAudience audience, DateTimeOffset now)
    {
        var message = new StoredMessage(Guid.NewGuid(), Messages.NextNumber, request, now, audience)
        {
            AppId = Id.ToString(),
            Key = request.Property("idempotency_key").Text() ?? request.Property("external_id").Text(),
            Channel = ChannelOf(request),
            Template = Templates.Find(request.Property("template_id").Text())?.Content,
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

        Inbox.Deliver(Users.Users, now);
        foreach (var journey in Journeys)
        {
            journey.CatchUp(now);
        }
    }
}
