using OneSignal.Generated.Metadata;

namespace OneSignal.Generated;

/// <summary>
/// Who a message goes to. A request reaches people in one way only; OneSignal picks one in silence when it is given two. An
/// audience is one way, whichever it is, and <c>To</c> of a request refuses a second one.
/// </summary>
/// <remarks>
/// An audience may hold more recipients than a request takes:
/// <see cref="NotificationsClient.CreateInChunksAsync(CreateNotificationRequest, Audience, RequestOptions?, CancellationToken)"/>
/// sends as many requests as it needs. Ids that OneSignal does not know are skipped without an error.
/// </remarks>
public abstract class Audience
{
    private protected Audience()
    {
    }

    /// <summary>What the audience is called in messages, with the name on the wire.</summary>
    internal abstract string Description { get; }

    /// <summary>How many recipients it lists; 0 for segments and filters, whose members only OneSignal knows.</summary>
    internal virtual int Count => 0;

    /// <summary>How many recipients of this kind a request takes.</summary>
    internal virtual int Limit => int.MaxValue;

    /// <summary>The channel that the addresses themselves belong to; null when people may have several.</summary>
    internal virtual TargetChannel? OwnChannel => null;

    /// <summary>Whether the request has to say which of a person's channels it means.</summary>
    internal virtual bool NeedsChannel => false;

    /// <summary>Whether the request may say which of a person's channels it means. Ids and addresses are of one channel already.</summary>
    internal virtual bool TakesChannel => false;

    /// <summary>Users by the ids that the app knows them by, under the label <c>external_id</c>.</summary>
    /// <param name="ids">The ids, at least one.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There is no id, or an empty one.</exception>
    [Target("aliases")]
    public static Audience ExternalIds(params string[] ids) => ExternalIds((IEnumerable<string>)ids);

    /// <inheritdoc cref="ExternalIds(string[])"/>
    [Target("aliases")]
    public static Audience ExternalIds(IEnumerable<string> ids) => new AliasAudience("external_id", Entries.Copy(ids, nameof(ids)));

    /// <summary>Users by the ids that OneSignal gave them.</summary>
    /// <param name="ids">The ids, UUIDs with hyphens, at least one.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There is no id, or one that is not a UUID.</exception>
    [Target("aliases")]
    public static Audience OneSignalIds(params string[] ids) => OneSignalIds((IEnumerable<string>)ids);

    /// <inheritdoc cref="OneSignalIds(string[])"/>
    [Target("aliases")]
    public static Audience OneSignalIds(IEnumerable<string> ids) =>
        new AliasAudience("onesignal_id", Entries.Copy(ids, nameof(ids), Entries.IsUuid, "a UUID with hyphens"));

    /// <summary>Users by the ids under a label of the app's own.</summary>
    /// <param name="label">The label. It is taken literally; one that no user has reaches nobody, without an error.</param>
    /// <param name="ids">The ids, at least one.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">The label is empty, there is no id, or an empty one.</exception>
    [Target("aliases")]
    public static Audience Aliases(string label, params string[] ids) => Aliases(label, (IEnumerable<string>)ids);

    /// <inheritdoc cref="Aliases(string, string[])"/>
    [Target("aliases")]
    public static Audience Aliases(string label, IEnumerable<string> ids)
    {
        Argument.NotNull(label, nameof(label));
        if (string.IsNullOrWhiteSpace(label))
        {
            throw new ArgumentException("It is empty.", nameof(label));
        }

        return new AliasAudience(label, Entries.Copy(ids, nameof(ids)));
    }

    /// <summary>Subscriptions by id: single devices, email addresses or phone numbers, all of one channel.</summary>
    /// <param name="ids">The ids, UUIDs with hyphens, at least one. OneSignal refuses the whole request for one that is not.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There is no id, or one that is not a UUID.</exception>
    [Target("subscriptions")]
    public static Audience Subscriptions(params string[] ids) => Subscriptions((IEnumerable<string>)ids);

    /// <inheritdoc cref="Subscriptions(string[])"/>
    [Target("subscriptions")]
    public static Audience Subscriptions(IEnumerable<string> ids) =>
        new SubscriptionAudience(Entries.Copy(ids, nameof(ids), Entries.IsUuid, "a UUID with hyphens"));

    /// <summary>The members of segments. Who is in several gets the message once.</summary>
    /// <param name="names">The names of the segments, not their ids, at least one.</param>
    /// <returns>The audience, from which segments can be excluded.</returns>
    /// <exception cref="ArgumentException">There is no name, or an empty one.</exception>
    [Target("segments")]
    public static SegmentAudience Segments(params string[] names) => Segments((IEnumerable<string>)names);

    /// <inheritdoc cref="Segments(string[])"/>
    [Target("segments")]
    public static SegmentAudience Segments(IEnumerable<string> names) => new(Entries.Copy(names, nameof(names)), null);

    /// <summary>Users whom conditions fit.</summary>
    /// <param name="filters">One condition, or several joined by <c>&amp;</c> and <c>|</c>, such as <c>Filter.Tag("level").GreaterThan("10")</c>.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There are more rows than a request takes.</exception>
    [Target("filters")]
    public static Audience Filters(FilterSet filters)
    {
        Argument.NotNull(filters, nameof(filters));
        return filters.Count <= CreateNotificationRequest.MaxItems.Filters
            ? new FilterAudience(filters)
            : throw new ArgumentException(
                $"These are {filters.Count} rows, operators included; a request takes {CreateNotificationRequest.MaxItems.Filters}. "
                + "Make a segment, or tag the users.",
                nameof(filters));
    }

    /// <summary>Email addresses. One that is not known yet becomes an email subscription.</summary>
    /// <param name="addresses">The addresses, at least one.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There is no address, or one that cannot be one.</exception>
    [Target("emails")]
    public static Audience Emails(params string[] addresses) => Emails((IEnumerable<string>)addresses);

    /// <inheritdoc cref="Emails(string[])"/>
    [Target("emails")]
    public static Audience Emails(IEnumerable<string> addresses) =>
        new EmailAudience(Entries.Copy(addresses, nameof(addresses), Entries.IsEmail, "an email address"));

    /// <summary>Phone numbers for SMS.</summary>
    /// <param name="numbers">The numbers in E.164 form, a plus and up to 15 digits such as <c>+15555550100</c>, at least one.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentException">There is no number, or one of another form.</exception>
    [Target("phones")]
    public static Audience PhoneNumbers(params string[] numbers) => PhoneNumbers((IEnumerable<string>)numbers);

    /// <inheritdoc cref="PhoneNumbers(string[])"/>
    [Target("phones")]
    public static Audience PhoneNumbers(IEnumerable<string> numbers) =>
        new PhoneAudience(Entries.Copy(numbers, nameof(numbers), Entries.IsPhoneNumber, "a number in E.164 form, such as +15555550100"));

    /// <summary>Sets the members that stand for this audience. The request has none of another.</summary>
    internal abstract void ApplyTo(CreateNotificationRequest request);

    /// <summary>Sets the members that stand for this audience. The request has none of another.</summary>
    /// <returns>Whether a Live Activity can go to this audience.</returns>
    internal virtual bool TryApplyTo(StartLiveActivityRequest request) => false;

    /// <summary>This audience in parts of at most so many recipients; itself when it lists none.</summary>
    internal virtual IEnumerable<Audience> Split(int size) => [this];

    internal void ThrowIfOverLimit(string name)
    {
        if (Count > Limit)
        {
            throw new ArgumentException(
                $"The audience has {Count} recipients; a request takes {Limit}. "
                + $"Send it with {nameof(NotificationsClient)}.{nameof(NotificationsClient.CreateInChunksAsync)}.",
                name);
        }
    }
}
