using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>The users of an app, found by any of their aliases, and their subscriptions.</summary>
internal sealed class UserStore
{
    private readonly Dictionary<(string Label, string Id), StoredUser> _byAlias = [];
    private readonly Dictionary<string, (StoredSubscription Subscription, StoredUser Owner)> _subscriptions =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Type, string Token), string> _byToken = [];
    private readonly string _appId;

    public UserStore(string appId) => _appId = appId;

    /// <summary>Whether no user was ever registered: then there is nothing to tell known recipients from unknown ones by.</summary>
    public bool IsUnused { get; private set; } = true;

    public IEnumerable<StoredSubscription> Subscriptions => _subscriptions.Values.Select(entry => entry.Subscription);

    public StoredUser? Find(string label, string id) => _byAlias.GetValueOrDefault((label, id));

    public StoredSubscription? FindSubscription(string id) =>
        _subscriptions.TryGetValue(id, out var entry) ? entry.Subscription : null;

    public StoredSubscription? FindByToken(string type, string token) =>
        _byToken.TryGetValue((type, token), out var id) ? FindSubscription(id) : null;

    public StoredUser Create()
    {
        IsUnused = false;
        var user = new StoredUser(Guid.NewGuid());
        _byAlias.Add((StoredUser.OneSignalIdLabel, user.Id), user);
        return user;
    }

    public void SetAlias(StoredUser user, string label, string id)
    {
        if (user.Aliases.TryGetValue(label, out var former))
        {
            _byAlias.Remove((label, former));
        }

        user.SetAlias(label, id);
        _byAlias[(label, id)] = user;
    }

    /// <summary>Gives the user a subscription; one with this type and token moves over from the user who has it.</summary>
    public void Subscribe(StoredUser user, JsonElement request)
    {
        var subscription = Existing(request);
        if (subscription is null)
        {
            subscription = new StoredSubscription(Guid.NewGuid(), request, _appId);
            _byToken.Add((subscription.Type, subscription.Token), subscription.Id);
        }
        else
        {
            _subscriptions[subscription.Id].Owner.Remove(subscription);
            subscription.Apply(request);
        }

        user.Add(subscription);
        _subscriptions[subscription.Id] = (subscription, user);
    }

    public void Delete(StoredUser user)
    {
        foreach (var (label, id) in user.Aliases)
        {
            _byAlias.Remove((label, id));
        }

        foreach (var subscription in user.Subscriptions)
        {
            _subscriptions.Remove(subscription.Id);
            _byToken.Remove((subscription.Type, subscription.Token));
        }
    }

    private StoredSubscription? Existing(JsonElement request) =>
        FindByToken(request.Property("type").Text()!, request.Property("token").Text()!);
}
