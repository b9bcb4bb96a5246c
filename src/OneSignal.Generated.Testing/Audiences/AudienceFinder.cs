using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>
/// Works out whom a message of an app reaches, as far as the simulator knows users. While none was registered there is
/// nothing to tell known recipients from unknown ones by, and everyone who is named is taken to be reachable.
/// </summary>
internal sealed class AudienceFinder
{
    private const string EmailType = "Email";
    private const string SmsType = "SMS";

    // OneSignal names the list of refused recipients after what they were called before.
    private const string LeftOutIds = "invalid_player_ids";
    private const string LeftOutAddresses = "invalid_email_tokens";
    private const string LeftOutNumbers = "invalid_phone_numbers";

    private readonly StoredApp _app;
    private readonly UserStore _users;
    private readonly SegmentStore _segments;

    public AudienceFinder(StoredApp app)
    {
        _app = app;
        _users = app.Users;
        _segments = app.Segments;
    }

    /// <summary>The channels of the known subscriptions that a message names.</summary>
    public IReadOnlyList<string> ChannelsNamed(JsonElement message) =>
        [.. message.Property("include_subscription_ids").Texts()
            .Select(_users.FindSubscription)
            .OfType<StoredSubscription>()
            .Select(subscription => subscription.Channel)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The audience at a moment. Addresses and numbers that nobody has become subscriptions, as they do at OneSignal.</summary>
    public MessageAudience Find(JsonElement message, DateTimeOffset now)
    {
        var audience = new MessageAudience();
        var candidates = new Candidates(message, _app.ChannelOf(message));

        // Where a message names its audience in two ways, OneSignal follows one and is silent about the other.
        if (message.Property("filters") is var filters && filters.HasContent())
        {
            FindMatching("filters", FilterList.Read(filters).Matches, candidates, audience, now);
        }
        else if (message.Property("included_segments") is var segments && segments.HasContent())
        {
            FindMatching("included_segments", InSegments(message), candidates, audience, now);
        }
        else if (message.Property("include_subscription_ids") is var ids && ids.HasContent())
        {
            FindSubscriptions(ids, candidates, audience);
        }
        else if (message.Property("include_aliases") is var aliases && aliases.HasContent())
        {
            FindAliases(aliases, candidates, audience);
        }
        else
        {
            FindTokens(message, "email_to", EmailType, LeftOutAddresses, candidates, audience, now);
            FindTokens(message, "include_email_tokens", EmailType, LeftOutAddresses, candidates, audience, now);
            FindTokens(message, "include_phone_numbers", SmsType, LeftOutNumbers, candidates, audience, now);
            FindPushTokens(message, audience);
        }

        return audience;
    }

    /// <summary>How many subscribed subscriptions of any channel a segment has.</summary>
    public int CountSubscribers(StoredSegment segment, DateTimeOffset now) =>
        _users.Subscriptions.Count(subscription => subscription.IsSubscribed && segment.Holds(subscription, now));

    /// <summary>How many subscriptions fit the segments and the conditions of an audience that is not sent to yet.</summary>
    public int Count(JsonElement audience, DateTimeOffset now)
    {
        var candidates = new Candidates(audience, _app.ChannelOf(audience));
        var isInSegments = InSegments(audience);
        var filters = FilterList.Read(audience.Property("filters"));
        var named = audience.Property("include_aliases").Members()
            .SelectMany(alias => alias.Value.Texts().Select(id => _users.Find(alias.Name, id)))
            .OfType<StoredUser>()
            .ToHashSet();
        return _users.Subscriptions.Count(subscription =>
            candidates.IsOnChannel(subscription)
            && candidates.Takes(subscription)
            && (named.Contains(subscription.Owner)
                || (isInSegments(subscription, now) && filters.Matches(subscription, now))));
    }

    /// <summary>Whether the named segments hold a subscription, those that are excluded taken off.</summary>
    private Func<StoredSubscription, DateTimeOffset, bool> InSegments(JsonElement message)
    {
        var included = _segments.Named(message.Property("included_segments").Texts());
        var excluded = _segments.Named(message.Property("excluded_segments").Texts());
        return (subscription, now) =>
            included.Any(segment => segment.Holds(subscription, now))
            && !excluded.Any(segment => segment.Holds(subscription, now));
    }

    private void FindMatching(
        string label,
        Func<StoredSubscription, DateTimeOffset, bool> matches,
        Candidates candidates,
        MessageAudience audience,
        DateTimeOffset now)
    {
        if (_users.IsUnused)
        {
            audience.Reach(new Recipient(label, "anyone", Subscription: null, User: null));
            return;
        }

        foreach (var subscription in _users.Subscriptions)
        {
            if (candidates.IsOnChannel(subscription) && candidates.Takes(subscription) && matches(subscription, now))
            {
                audience.Reach(Recipient.Of(subscription));
            }
        }
    }

    private void FindSubscriptions(JsonElement ids, Candidates candidates, MessageAudience audience)
    {
        foreach (var id in ids.Texts().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (_users.IsUnused)
            {
                audience.Reach(new Recipient("subscription_id", id, Subscription: null, User: null));
            }
            else if (_users.FindSubscription(id) is { } subscription)
            {
                Add(subscription, () => audience.LeaveOut(LeftOutIds, id), candidates, audience);
            }
        }
    }

    private void FindAliases(JsonElement aliases, Candidates candidates, MessageAudience audience)
    {
        foreach (var alias in aliases.EnumerateObject())
        {
            foreach (var id in alias.Value.Texts().Distinct(StringComparer.Ordinal))
            {
                if (_users.IsUnused)
                {
                    audience.Reach(new Recipient(alias.Name, id, Subscription: null, User: null));
                    continue;
                }

                foreach (var subscription in _users.Find(alias.Name, id)?.Subscriptions ?? [])
                {
                    if (candidates.IsOnChannel(subscription))
                    {
                        Add(subscription, () => audience.LeaveOutAlias(alias.Name, id), candidates, audience);
                    }
                }
            }
        }
    }

    // OneSignal makes a subscription for an address or a number that it does not know, so only a known one can refuse.
    private void FindTokens(
        JsonElement message,
        string property,
        string type,
        string leftOut,
        Candidates candidates,
        MessageAudience audience,
        DateTimeOffset now)
    {
        foreach (var token in message.Property(property).Texts().Distinct(StringComparer.Ordinal))
        {
            var subscription = _users.FindByToken(type, token) ?? _users.SubscribeAnonymous(type, token, now);
            Add(subscription, () => audience.LeaveOut(leftOut, token), candidates, audience);
        }
    }

    // A token of a device that nobody registered is reachable all the same: it is the device's own address.
    private void FindPushTokens(JsonElement message, MessageAudience audience)
    {
        foreach (var property in message.Members().Where(property => IsPushTokens(property.Name)))
        {
            foreach (var token in property.Value.Texts())
            {
                audience.Reach(_users.FindPushToken(token) is { } subscription
                    ? Recipient.Of(subscription)
                    : new Recipient(property.Name, token, Subscription: null, User: null));
            }
        }
    }

    private static bool IsPushTokens(string name) => name is "include_ios_tokens" or "include_android_reg_ids"
        or "include_amazon_reg_ids" or "include_wp_wns_uris" or "include_chrome_reg_ids" or "include_chrome_web_reg_ids";

    private static void Add(
        StoredSubscription subscription, Action leaveOut, Candidates candidates, MessageAudience audience)
    {
        if (candidates.Takes(subscription))
        {
            audience.Reach(Recipient.Of(subscription));
        }
        else
        {
            leaveOut();
        }
    }

    /// <summary>Which subscriptions a message can go to at all, by its channel and its platforms.</summary>
    private sealed class Candidates
    {
        private readonly string _channel;
        private readonly bool _isUnsubscribedToo;
        private readonly Func<string, bool> _isOnPlatform;

        public Candidates(JsonElement message, string channel)
        {
            _channel = channel;
            _isUnsubscribedToo = message.Property("include_unsubscribed").IsTrue();
            _isOnPlatform = PushPlatform.Filter(message);
        }

        public bool IsOnChannel(StoredSubscription subscription) =>
            subscription.Channel == _channel && (_channel != Channel.Push || _isOnPlatform(subscription.Type));

        public bool Takes(StoredSubscription subscription) => subscription.IsSubscribed || _isUnsubscribedToo;
    }
}
