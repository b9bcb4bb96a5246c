namespace OneSignal.Generated;

/// <summary>How far the wait for an exported file is.</summary>
public readonly struct ExportProgress
{
    internal ExportProgress(int attempts, TimeSpan waited, TimeSpan? nextDelay)
    {
        Attempts = attempts;
        Waited = waited;
        NextDelay = nextDelay;
    }

    /// <summary>How often the file was asked for.</summary>
    public int Attempts { get; }

    /// <summary>How long the wait has taken.</summary>
    public TimeSpan Waited { get; }

    /// <summary>How long it is until the file is asked for again; null when it is there.</summary>
    public TimeSpan? NextDelay { get; }

    /// <summary>Whether the file is there.</summary>
    public bool IsReady => NextDelay is null;
}
