namespace OneSignal.Generated.Testing;

/// <summary>A fault at work. Disposing it ends it.</summary>
public sealed class ActiveFault : IDisposable
{
    private readonly FaultPlan _plan;
    private readonly Random _random;
    private int _requests;
    private int _hits;

    internal ActiveFault(FaultPlan plan, Fault fault, Random random)
    {
        _plan = plan;
        _random = random;
        Fault = fault;
    }

    /// <summary>What goes wrong, and when.</summary>
    public Fault Fault { get; }

    /// <summary>How many requests met it until now.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Ends the fault. Requests that met it already are not saved by it.</summary>
    public void Dispose() => _plan.Remove(this);

    /// <summary>The fault and how often it hit.</summary>
    /// <returns>For example <c>status=503,times=2 (2 hits)</c>.</returns>
    public override string ToString() => $"{Fault} ({Hits} {(Hits == 1 ? "hit" : "hits")})";

    /// <summary>Called under the plan's lock, once for each request that no earlier fault took.</summary>
    internal bool IsMetBy(string? operationId)
    {
        if ((Fault.Operations.Length > 0 && (operationId is null || !Fault.Operations.Contains(operationId)))
            || _hits >= Fault.MostHits
            || ++_requests <= Fault.Skipped
            || _random.NextDouble() >= Fault.Probability)
        {
            return false;
        }

        _hits++;
        return true;
    }
}
