using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>
/// Works out whom a message reaches, as far as the simulator knows users. Segments and filters are not evaluated: they
/// stand for everyone on the channel. While no user was registered, everyone who is named is taken to be reachable.
/// </summary>
internal sealed class AudienceFinder
{
    private const string EmailType = "Email";
    private const string SmsType = "SMS";

    private readonly UserStore _users;

    public AudienceFinder(UserStore users) => _users = users;

    /// <summary>The channels of the known subscriptions that a message names.</summary>
    public IReadOnlyList<string> ChannelsNamed(JsonElement message) =>
        [.. message.Property("include_subscription_ids").Texts()
            .Select(_users.FindSubscription)
            .OfType<StoredSubscription>()
            .Select(subscription => subscription.Channel)
            .Distinct(StringComparer.Ordinal)];

    public Audience Find(JsonElement message)
    {
        var audience = new Audience();
        var channel = Channel.OfMessage(message);
        var isUnsubscribedToo = message.Property("include_unsubscribed").IsTrue();

        // Where a message names its audience in two ways, OneSignal follows one and is silent about the other.
        if (message.Property("filters").HasContent() || message.Property("included_segments").HasContent())
        {
            var everyone = _users.Subscriptions.Count(known => known.Channel == channel && Takes(known, isUnsubscribedToo));
            audience.Reach(Math.Max(everyone, 1));
        }
        else if (message.Property("include_subscription_ids") is { ValueKind: JsonValueKind.Array } ids && ids.HasContent())
        {
            FindSubscriptions(ids, isUnsubscribedToo, audience);
        }
        else if (message.Property("include_aliases") is { ValueKind: JsonValueKind.Object } aliases && aliases.HasContent())
        {
            FindAliases(aliases, channel, isUnsubscribedToo, audience);
        }
        else
        {
            FindTokens(message.Property("email_to"), EmailType, "invalid_email_tokens", isUnsubscribedToo, audience);
            FindTokens(message.Property("include_email_tokens"), EmailType, "invalid_email_tokens", isUnsubscribedToo, audience);
            FindTokens(message.Property("include_phone_numbers"), SmsType, "invalid_phone_numbers", isUnsubscribedToo, audience);
            audience.Reach(PushTokens(message));
        }

        return audience;
    }

    private static bool Takes(StoredSubscription subscription, bool isUnsubscribedToo) =>
        subscription.IsSubscribed || isUnsubscribedToo;

    private void FindSubscriptions(JsonElement ids, bool isUnsubscribedToo, Audience audience)
    {
        foreach (var id in ids.Texts().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (_users.IsUnused)
            {
                audience.Reach();
            }
            else if (_users.FindSubscription(id) is { } subscription)
            {
                Add(subscription, isUnsubscribedToo, () => audience.LeaveOut("invalid_player_ids", id), audience);
            }
        }
    }

    private void FindAliases(JsonElement aliases, string channel, bool isUnsubscribedToo, Audience audience)
    {
        foreach (var alias in aliases.EnumerateObject())
        {
            foreach (var id in alias.Value.Texts().Distinct(StringComparer.Ordinal))
            {
                if (_users.IsUnused)
                {
                    audience.Reach();
                    continue;
                }

                foreach (var subscription in _users.Find(alias.Name, id)?.Subscriptions ?? [])
                {
                    if (subscription.Channel == channel)
                    {
                        Add(subscription, isUnsubscribedToo, () => audience.LeaveOutAlias(alias.Name, id), audience);
                    }
                }
            }
        }
    }

    // OneSignal makes a subscription for an address or a number that it does not know, so only a known one can refuse.
    private void FindTokens(
        JsonElement tokens, string type, string property, bool isUnsubscribedToo, Audience audience)
    {
        foreach (var token in tokens.Texts().Distinct(StringComparer.Ordinal))
        {
            if (_users.FindByToken(type, token) is { } subscription)
            {
                Add(subscription, isUnsubscribedToo, () => audience.LeaveOut(property, token), audience);
            }
            else
            {
                audience.Reach();
            }
        }
    }

    private static void Add(StoredSubscription subscription, bool isUnsubscribedToo, Action leaveOut, Audience audience)
    {
        if (Takes(subscription, isUnsubscribedToo))
        {
            audience.Reach();
        }
        else
        {
            leaveOut();
        }
    }

    private static int PushTokens(JsonElement message) =>
        message.Members()
            .Where(property => property.Name is "include_ios_tokens" or "include_android_reg_ids" or "include_amazon_reg_ids"
                or "include_wp_wns_uris" or "include_chrome_reg_ids" or "include_chrome_web_reg_ids")
            .Sum(property => property.Value.Texts().Count());
}
