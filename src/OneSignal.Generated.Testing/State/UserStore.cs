using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>The users of an app, found by any of their aliases, and their subscriptions.</summary>
internal sealed class UserStore
{
    private const int MaxSubscriptions = 20;

    /// <summary>So many emails and so many numbers are not pushed off by newer subscriptions.</summary>
    private const int Protected = 3;

    private readonly Dictionary<(string Label, string Id), StoredUser> _byAlias = [];
    private readonly Store<StoredSubscription> _subscriptions = [];
    private readonly Dictionary<(string Type, string Token), StoredSubscription> _byToken = [];
    private readonly string _appId;

    public UserStore(string appId) => _appId = appId;

    /// <summary>Whether no user was ever registered: then there is nothing to tell known recipients from unknown ones by.</summary>
    public bool IsUnused { get; private set; } = true;

    public IReadOnlyCollection<StoredSubscription> Subscriptions => _subscriptions;

    public IEnumerable<StoredUser> Users =>
        _byAlias.Where(alias => alias.Key.Label == StoredUser.OneSignalIdLabel).Select(alias => alias.Value);

    public StoredUser? Find(string label, string id) => _byAlias.GetValueOrDefault((label, id));

    public StoredSubscription? FindSubscription(string id) => _subscriptions.Find(id);

    public StoredSubscription? FindByToken(string type, string token) => _byToken.GetValueOrDefault((type, token));

    /// <summary>A device by its token, whatever its type.</summary>
    public StoredSubscription? FindPushToken(string token) =>
        _byToken.FirstOrDefault(entry => entry.Key.Token == token && entry.Value.Channel == Channel.Push).Value;

    public StoredUser Register(DateTimeOffset now)
    {
        IsUnused = false;
        return CreateAnonymous(now);
    }

    public void SetAlias(StoredUser user, string label, string id)
    {
        RemoveAlias(user, label);
        user.SetAlias(label, id);
        _byAlias[(label, id)] = user;
    }

    public void RemoveAlias(StoredUser user, string label)
    {
        if (user.Aliases.TryGetValue(label, out var id))
        {
            user.RemoveAlias(label);
            _byAlias.Remove((label, id));
        }
    }

    /// <summary>Gives the user a subscription; one with this type and token moves over from the user who has it.</summary>
    /// <returns>The subscription, and whether it was there before.</returns>
    public (StoredSubscription Subscription, bool IsKnown) Subscribe(StoredUser user, JsonElement request, DateTimeOffset now)
    {
        var (type, token) = (request.Property("type").Text()!, request.Property("token").Text()!);
        var known = FindByToken(type, token);
        var subscription = known ?? Subscribe(user, type, token, now);
        if (known is not null)
        {
            Transfer(known, user, now);
        }

        subscription.Apply(request, now);
        return (subscription, known is not null);
    }

    /// <summary>A subscription for an address or a number that nobody has, with a user of its own.</summary>
    public StoredSubscription SubscribeAnonymous(string type, string token, DateTimeOffset now) =>
        Subscribe(CreateAnonymous(now), type, token, now);

    public void Transfer(StoredSubscription subscription, StoredUser user, DateTimeOffset now)
    {
        subscription.Owner.Remove(subscription);
        Give(subscription, user, now);
    }

    public void Delete(StoredSubscription subscription)
    {
        subscription.Owner.Remove(subscription);
        _subscriptions.Remove(subscription);
        _byToken.Remove((subscription.Type, subscription.Token));
    }

    public void Delete(StoredUser user)
    {
        foreach (var (label, id) in user.Aliases)
        {
            _byAlias.Remove((label, id));
        }

        foreach (var subscription in user.Subscriptions.ToList())
        {
            Delete(subscription);
        }
    }

    private StoredUser CreateAnonymous(DateTimeOffset now)
    {
        var user = new StoredUser(Guid.NewGuid(), now);
        _byAlias.Add((StoredUser.OneSignalIdLabel, user.Id), user);
        return user;
    }

    private StoredSubscription Subscribe(StoredUser user, string type, string token, DateTimeOffset now)
    {
        var subscription = new StoredSubscription(type, token, _appId, user, now);
        _subscriptions.Add(subscription);
        _byToken.Add((type, token), subscription);
        Give(subscription, user, now);
        return subscription;
    }

    private void Give(StoredSubscription subscription, StoredUser user, DateTimeOffset now)
    {
        user.Add(subscription);
        subscription.Owner = user;
        if (user.Subscriptions.Count > MaxSubscriptions)
        {
            Transfer(LongestUnused(user, subscription), CreateAnonymous(now), now);
        }
    }

    /// <summary>The one to give up: a few emails and numbers are kept even when devices were used later.</summary>
    private static StoredSubscription LongestUnused(StoredUser user, StoredSubscription newest) =>
        user.Subscriptions
            .Where(candidate => candidate != newest && !IsProtected(user, candidate))
            .MinBy(candidate => candidate.LastActive)!;

    private static bool IsProtected(StoredUser user, StoredSubscription candidate) =>
        candidate.Channel != Channel.Push
        && user.Subscriptions.Count(other => other.Channel == candidate.Channel) <= Protected;
}
