namespace OneSignal.Generated;

/// <summary>An audience whose recipients are listed one by one, and which can therefore be split.</summary>
internal abstract class ListedAudience : Audience
{
    private protected ListedAudience(IReadOnlyList<string> entries)
    {
        Entries = entries;
    }

    internal override int Count => Entries.Count;

    private protected IReadOnlyList<string> Entries { get; }

    internal override IEnumerable<Audience> Split(int size)
    {
        for (var start = 0; start < Entries.Count; start += size)
        {
            yield return With(Entries.Skip(start).Take(size).ToArray());
        }
    }

    /// <summary>An audience of the same kind with these recipients.</summary>
    private protected abstract Audience With(IReadOnlyList<string> entries);
}
