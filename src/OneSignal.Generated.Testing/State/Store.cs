using System.Collections;

namespace OneSignal.Generated.Testing.State;

/// <summary>Things of one kind, found by their id and listed in the order in which they came.</summary>
internal sealed class Store<T> : IReadOnlyCollection<T>
    where T : class, IStored
{
    private readonly OrderedDictionary<Guid, T> _items = [];

    public int Count => _items.Count;

    /// <summary>How many were ever added: a number that grows along the list.</summary>
    public long Added { get; private set; }

    public void Add(T item)
    {
        _items.Add(item.Id, item);
        Added++;
    }

    public void Remove(T item) => _items.Remove(item.Id);

    /// <param name="id">The id as it stands in a request.</param>
    /// <returns>The item; null when there is none, and also when the text is no id.</returns>
    public T? Find(string? id) =>
        Guid.TryParse(id, out var value) && _items.TryGetValue(value, out var item) ? item : null;

    public IEnumerator<T> GetEnumerator() => _items.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
