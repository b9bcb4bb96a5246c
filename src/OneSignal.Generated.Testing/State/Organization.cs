namespace OneSignal.Generated.Testing.State;

/// <summary>Everything that a simulator knows: an organization with its apps, its keys and the record of what was done.</summary>
internal sealed class Organization : IStored
{
    public Organization(Guid id) => Id = id;

    public Guid Id { get; }

    public Store<StoredApp> Apps { get; } = [];

    public KeyRing Keys { get; } = new();

    public AuditLog AuditLog { get; } = new();

    public FileStore Files { get; } = new();

    /// <summary>
    /// Lets happen what was due by now. Called before each request: nothing changes between two requests, so what is
    /// carried out late finds everything as it was when its time came.
    /// </summary>
    public void CatchUp(DateTimeOffset now)
    {
        foreach (var app in Apps)
        {
            app.CatchUp(now);
        }
    }
}
