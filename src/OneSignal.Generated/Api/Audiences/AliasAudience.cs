namespace OneSignal.Generated;

internal sealed class AliasAudience : ListedAudience
{
    private readonly string _label;

    internal AliasAudience(string label, IReadOnlyList<string> ids)
        : base(ids)
    {
        _label = label;
    }

    internal override string Description => "aliases (include_aliases)";

    /// <summary>The document states the limit of aliases in words only; it is that of every list of recipients.</summary>
    internal override int Limit => CreateNotificationRequest.MaxItems.IncludeSubscriptionIds;

    internal override bool NeedsChannel => true;

    internal override bool TakesChannel => true;

    internal override void ApplyTo(CreateNotificationRequest request) => request.IncludeAliases = Map();

    internal override bool TryApplyTo(StartLiveActivityRequest request)
    {
        request.IncludeAliases = Map();
        return true;
    }

    private protected override Audience With(IReadOnlyList<string> entries) => new AliasAudience(_label, entries);

    private Dictionary<string, IReadOnlyList<string>> Map() => new(StringComparer.Ordinal) { [_label] = Entries };
}
