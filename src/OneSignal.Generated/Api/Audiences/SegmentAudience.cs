namespace OneSignal.Generated;

/// <summary>The members of segments, without those of others.</summary>
public sealed class SegmentAudience : Audience
{
    private readonly IReadOnlyList<string> _included;
    private readonly IReadOnlyList<string>? _excluded;

    internal SegmentAudience(IReadOnlyList<string> included, IReadOnlyList<string>? excluded)
    {
        _included = included;
        _excluded = excluded;
    }

    internal override string Description => "segments (included_segments)";

    internal override bool TakesChannel => true;

    /// <summary>Leaves out the members of these segments as well, even when they are in an included one.</summary>
    /// <param name="names">The names of the segments, not their ids, at least one.</param>
    /// <returns>The smaller audience; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There is no name, or an empty one.</exception>
    public SegmentAudience Excluding(params string[] names) => Excluding((IEnumerable<string>)names);

    /// <inheritdoc cref="Excluding(string[])"/>
    public SegmentAudience Excluding(IEnumerable<string> names)
    {
        var added = Entries.Copy(names, nameof(names));
        return new SegmentAudience(_included, _excluded is null ? added : [.. _excluded, .. added]);
    }

    internal override void ApplyTo(CreateNotificationRequest request) =>
        (request.IncludedSegments, request.ExcludedSegments) = (_included, _excluded);

    internal override bool TryApplyTo(StartLiveActivityRequest request)
    {
        (request.IncludedSegments, request.ExcludedSegments) = (_included, _excluded);
        return true;
    }
}
