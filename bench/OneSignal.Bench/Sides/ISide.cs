namespace OneSignal.Bench.Sides;

/// <summary>The two calls that are measured, as one of the sides makes them.</summary>
internal interface ISide
{
    /// <summary>Sends a message to 100 aliases.</summary>
    Task CreateAsync();

    /// <summary>Reads a user of 1.5 KB.</summary>
    Task GetAsync();
}
