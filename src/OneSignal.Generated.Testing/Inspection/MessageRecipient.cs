using System.Collections.Immutable;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing;

/// <summary>One copy of a message: whom it reached.</summary>
public sealed class MessageRecipient
{
    internal MessageRecipient(Recipient recipient)
    {
        Label = recipient.Label;
        Name = recipient.Name;
        SubscriptionId = recipient.Subscription?.Id;
        Address = recipient.Subscription?.Token;
        UnsubscribeToken = recipient.Subscription is { Channel: Channel.Email } email ? email.UnsubscribeToken : null;

        // Now, because requests that follow may change them.
        Aliases = new Dictionary<string, string>(recipient.User?.Aliases ?? ImmutableDictionary<string, string>.Empty, StringComparer.Ordinal);
    }

    /// <summary>
    /// What kind of name the message gave the recipient: an alias label such as <c>external_id</c>, the name of the list that
    /// it stood in, or <c>subscription_id</c>.
    /// </summary>
    public string Label { get; }

    /// <summary>The name: an id, an address, a number or a token.</summary>
    public string Name { get; }

    /// <summary>The subscription that the copy went to; null for somebody whom the simulator does not know.</summary>
    public string? SubscriptionId { get; }

    /// <summary>The device token, email address or phone number of that subscription; null for somebody unknown.</summary>
    public string? Address { get; }

    /// <summary>
    /// What the link in this copy of an email carries, for <see cref="SubscriptionsClient.UnsubscribeWithTokenAsync(string, string, CancellationToken)"/>;
    /// null for other messages.
    /// </summary>
    public string? UnsubscribeToken { get; }

    /// <summary>The aliases of the user who has the subscription, by label; empty for somebody unknown.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; }

    /// <summary>Whether this is the user with an alias, by the name in the message or by what the simulator knows.</summary>
    /// <param name="alias">The alias.</param>
    /// <returns>Whether it is.</returns>
    public bool Is(Alias alias) =>
        (Label == alias.Label && Name == alias.Id)
        || (Aliases.TryGetValue(alias.Label, out var id) && id == alias.Id);

    /// <summary>Label and name, and the subscription where there is one.</summary>
    /// <returns>For example <c>external_id=customer-4711</c>.</returns>
    public override string ToString() =>
        SubscriptionId is null || SubscriptionId == Name ? $"{Label}={Name}" : $"{Label}={Name} ({SubscriptionId})";
}
