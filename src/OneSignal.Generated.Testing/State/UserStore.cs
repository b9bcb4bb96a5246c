using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>The users of an app, found by any of their aliases, and their subscriptions.</summary>
internal sealed class UserStore
{
    private readonly Dictionary<(string Label, string Id), User> _byAlias = [];
    private readonly Dictionary<string, (UserSubscription Subscription, User Owner)> _subscriptions =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Type, string Token), string> _byToken = [];
    private readonly string _appId;

    public UserStore(string appId) => _appId = appId;

    /// <summary>Whether no user was ever registered: then there is nothing to tell known recipients from unknown ones by.</summary>
    public bool IsUnused { get; private set; } = true;

    public IEnumerable<UserSubscription> Subscriptions => _subscriptions.Values.Select(entry => entry.Subscription);

    public User? Find(string label, string id) => _byAlias.GetValueOrDefault((label, id));

    public UserSubscription? FindSubscription(string id) =>
        _subscriptions.TryGetValue(id, out var entry) ? entry.Subscription : null;

    public UserSubscription? FindByToken(string type, string token) =>
        _byToken.TryGetValue((type, token), out var id) ? FindSubscription(id) : null;

    public User Create()
    {
        IsUnused = false;
        var user = new User(Guid.NewGuid());
        _byAlias.Add((User.OneSignalIdLabel, user.Id), user);
        return user;
    }

    public void SetAlias(User user, string label, string id)
    {
        if (user.Aliases.TryGetValue(label, out var former))
        {
            _byAlias.Remove((label, former));
        }

        user.SetAlias(label, id);
        _byAlias[(label, id)] = user;
    }

    /// <summary>Gives the user a subscription; one with this type and token moves over from the user who has it.</summary>
    public void Subscribe(User user, JsonElement request)
    {
        var subscription = Existing(request);
        if (subscription is null)
        {
            subscription = new UserSubscription(Guid.NewGuid(), request, _appId);
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

    public void Delete(User user)
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

    private UserSubscription? Existing(JsonElement request) =>
        FindByToken(request.Property("type").Text()!, request.Property("token").Text()!);
}
