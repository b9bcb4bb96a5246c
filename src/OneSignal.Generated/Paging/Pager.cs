using System.Runtime.CompilerServices;

namespace OneSignal.Generated;

/// <summary>
/// The walks over the pages of a list. What differs between lists (names of parameters and fields) comes from generated
/// code; when to stop is decided here.
/// </summary>
/// <remarks>
/// A page that is shorter than asked for is not taken for the last one: a server may lower its largest page at any time, and
/// the rest of the list would be lost without an error. One more request is the price.
/// </remarks>
internal static class Pager
{
    /// <summary>Before anything can have been listed. Some lists name a next page only when asked for with a time.</summary>
    internal const string Beginning = "1970-01-01T00:00:00Z";

    internal static TQuery Copy<TQuery>(TQuery? query)
        where TQuery : class, IPageQuery<TQuery>, new() => query?.Copy() ?? new TQuery();

    /// <summary>
    /// A server that does not look at the offset would give its first page for ever: a page that begins as the one before did
    /// ends the walk. The number of all items, which answers give, is no help, because OneSignal's documents disagree on what
    /// it counts.
    /// </summary>
    internal static async IAsyncEnumerable<TItem> ByOffset<TQuery, TPage, TItem>(
        TQuery start,
        long offset,
        Action<TQuery, long> turn,
        Func<TQuery, CancellationToken, Task<TPage>> read,
        Func<TPage, IReadOnlyList<TItem>?> itemsOf,
        IJsonWriter<TItem> itemWriter,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TQuery : class, IPageQuery<TQuery>
    {
        var query = start;
        string? first = null;
        while (true)
        {
            var page = await read(query, cancellationToken).ConfigureAwait(false);
            if (itemsOf(page) is not { Count: > 0 } items)
            {
                yield break;
            }

            var firstBefore = first;
            first = items[0] is null ? null : JsonBodyWriter.Text(items[0], itemWriter);
            if (first is not null && first == firstBefore)
            {
                yield break;
            }

            foreach (var item in items)
            {
                yield return item;
            }

            offset += items.Count;
            query = start.Copy();
            turn(query, offset);
        }
    }

    /// <summary>A server that names the page it has just given would otherwise be asked for it for ever.</summary>
    internal static async IAsyncEnumerable<TItem> ByCursor<TQuery, TPage, TItem>(
        TQuery start,
        string? cursor,
        Action<TQuery, string> turn,
        Func<TPage, string?> nextOf,
        Func<TQuery, CancellationToken, Task<TPage>> read,
        Func<TPage, IReadOnlyList<TItem>?> itemsOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TQuery : class, IPageQuery<TQuery>
    {
        var query = start;
        while (true)
        {
            var page = await read(query, cancellationToken).ConfigureAwait(false);
            if (itemsOf(page) is not { Count: > 0 } items)
            {
                yield break;
            }

            foreach (var item in items)
            {
                yield return item;
            }

            var next = nextOf(page);
            if (string.IsNullOrEmpty(next) || next == cursor)
            {
                yield break;
            }

            cursor = next;
            query = start.Copy();
            turn(query, next!);
        }
    }
}
