namespace OneSignal.Generated.Testing;

/// <summary>
/// Messages that the simulator accepted, in that order. A message that was sent again with its idempotency key is in it
/// once.
/// </summary>
public sealed class SentMessages : SimulatorList<SentMessage>
{
    internal SentMessages(IReadOnlyList<SentMessage> messages, Func<string> dump, string what = "")
        : base(messages, dump, what)
    {
    }

    private protected override (string One, string Many) Noun => ("message", "messages");

    /// <summary>Those that reached a user, by the id that the app itself knows the user by.</summary>
    /// <param name="externalId">The user's <c>external_id</c>.</param>
    /// <returns>The messages, each of which reached the user at least once.</returns>
    public SentMessages To(string externalId) => To(Alias.ExternalId(externalId));

    /// <summary>Those that reached a user.</summary>
    /// <param name="alias">Any alias of the user.</param>
    /// <returns>The messages, each of which reached the user at least once.</returns>
    public SentMessages To(Alias alias) =>
        Narrow(message => message.DeliveredTo.Any(recipient => recipient.Is(alias)), $" to {alias}");

    /// <summary>Those that reached an address, a phone number, a token or a subscription.</summary>
    /// <param name="address">The email address, phone number or token, or the id of the subscription.</param>
    /// <returns>The messages.</returns>
    public SentMessages ToAddress(string address) => Narrow(
        message => message.DeliveredTo.Any(recipient =>
            recipient.Name == address || recipient.Address == address || recipient.SubscriptionId == address),
        $" to {address}");

    /// <summary>
    /// Expects that nobody got the same message twice: no two of these messages that say the same reached the same
    /// recipient, whatever their idempotency keys are.
    /// </summary>
    /// <exception cref="SimulatorAssertionException">Somebody did.</exception>
    public void ShouldReachNobodyTwice()
    {
        var twice = Deliveries().FirstOrDefault(delivery => delivery.Value > 1);
        if (twice.Value > 1)
        {
            throw new SimulatorAssertionException(
                $"Expected that nobody gets the same message twice, but {twice.Key.Recipient} got one {twice.Value} times.",
                Dump());
        }
    }

    /// <summary>How often each recipient got each message.</summary>
    private Dictionary<(string Content, string Recipient), int> Deliveries()
    {
        var deliveries = new Dictionary<(string Content, string Recipient), int>();
        foreach (var message in this)
        {
            foreach (var recipient in message.DeliveredTo)
            {
                var delivery = (message.Content.Value, recipient.ToString());
                deliveries[delivery] = deliveries.GetValueOrDefault(delivery) + 1;
            }
        }

        return deliveries;
    }

    private SentMessages Narrow(Func<SentMessage, bool> isWanted, string what) =>
        new([.. this.Where(isWanted)], Dump, What + what);
}
