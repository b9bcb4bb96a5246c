using System.Collections;

namespace OneSignal.Generated.Testing;

/// <summary>
/// What a simulator has seen, in order. A snapshot: what comes later is not in it. An expectation that does not hold ends
/// the test with <see cref="SimulatorAssertionException"/>, which shows what happened.
/// </summary>
/// <typeparam name="T">What it is a list of.</typeparam>
public abstract class SimulatorList<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _items;

    private protected SimulatorList(IReadOnlyList<T> items, Func<string> dump, string what)
    {
        _items = items;
        Dump = dump;
        What = what;
    }

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    private protected Func<string> Dump { get; }

    /// <summary>What narrows the list, for messages.</summary>
    private protected string What { get; }

    private protected abstract (string One, string Many) Noun { get; }

    /// <summary>One of them.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public T this[int index] => _items[index];

    /// <summary>The only one.</summary>
    /// <returns>The only one.</returns>
    /// <exception cref="SimulatorAssertionException">There is none, or more than one.</exception>
    public T Single()
    {
        ShouldCount(1);
        return _items[0];
    }

    /// <summary>Expects that there is none.</summary>
    /// <exception cref="SimulatorAssertionException">There is one, or more.</exception>
    public void ShouldBeEmpty() => ShouldCount(0);

    /// <summary>Expects a number of them.</summary>
    /// <param name="expected">The number.</param>
    /// <exception cref="SimulatorAssertionException">There are more or less.</exception>
    public void ShouldCount(int expected)
    {
        if (Count != expected)
        {
            throw new SimulatorAssertionException(
                $"Expected {Number(expected)}{What}, but there {(Count > 1 ? "are" : "is")} {Number(Count)}.", Dump());
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Number(int count) => count switch
    {
        0 => $"no {Noun.One}",
        1 => $"one {Noun.One}",
        _ => $"{count} {Noun.Many}",
    };
}
