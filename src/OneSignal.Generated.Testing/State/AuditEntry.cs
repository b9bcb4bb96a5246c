namespace OneSignal.Generated.Testing.State;

/// <summary>Who did what to which resource, when and from where.</summary>
internal sealed record AuditEntry
{
    public required long Number { get; init; }

    public Guid Id { get; } = Guid.NewGuid();

    public required DateTimeOffset At { get; init; }

    /// <summary>What was done, such as <c>segment.created</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The app; null for what concerns the organization itself.</summary>
    public required StoredApp? App { get; init; }

    /// <summary>The key that did it.</summary>
    public required StoredKey Actor { get; init; }

    public required string TargetType { get; init; }

    public required string TargetId { get; init; }

    public required string TargetName { get; init; }

    public required string? Address { get; init; }

    public required string? UserAgent { get; init; }
}
