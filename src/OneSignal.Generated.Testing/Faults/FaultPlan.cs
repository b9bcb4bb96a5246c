using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing;

/// <summary>
/// The faults of a simulator. A request meets at most one: the first, in the order in which they were added, that is for
/// it and is not used up. Safe to use from several threads.
/// </summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<ActiveFault> _faults = [];
    private readonly ApiDocument _document;
    private readonly int _seed;
    private int _added;

    internal FaultPlan(ApiDocument document, int seed)
    {
        _document = document;
        _seed = seed;
    }

    /// <summary>Adds a fault. It holds for requests that arrive from now on.</summary>
    /// <param name="fault">What goes wrong, and when.</param>
    /// <returns>The fault at work: how often it hit, and the way to end it.</returns>
    /// <exception cref="ArgumentException">The fault names an operation that the API document does not have.</exception>
    public ActiveFault Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        foreach (var operation in fault.Operations)
        {
            _document.ThrowIfUnknown(operation, nameof(fault));
        }

        lock (_gate)
        {
            // Each has a sequence of its own, so that adding one does not change whom another hits.
            var active = new ActiveFault(this, fault, new Random(HashCode(_seed, _added++)));
            _faults.Add(active);
            return active;
        }
    }

    /// <summary>Ends all faults. Requests that met one already are not saved by it.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    /// <summary>The faults that are at work, in the order in which they were added; used-up ones among them.</summary>
    /// <returns>A snapshot.</returns>
    internal IReadOnlyList<ActiveFault> Snapshot()
    {
        lock (_gate)
        {
            return [.. _faults];
        }
    }

    internal void Remove(ActiveFault fault)
    {
        lock (_gate)
        {
            _faults.Remove(fault);
        }
    }

    /// <summary>The fault that a request meets, or null.</summary>
    /// <param name="operationId">What the request calls; null when nothing is there.</param>
    internal Fault? Next(string? operationId)
    {
        lock (_gate)
        {
            return _faults.FirstOrDefault(active => active.IsMetBy(operationId))?.Fault;
        }
    }

    // Not System.HashCode, which differs from process to process.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 7919));
}
