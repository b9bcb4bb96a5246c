using System.Net;

namespace OneSignal.Generated.Testing.State;

/// <summary>An API key: who may use it, from where, and for what.</summary>
internal sealed class StoredKey : IStored
{
    private IReadOnlyList<IPNetwork>? _allowed;

    /// <param name="app">The app that it opens; null for the key of the organization.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="secret">What requests carry.</param>
    /// <param name="now">When it is made.</param>
    public StoredKey(StoredApp? app, string name, string secret, DateTimeOffset now)
    {
        App = app;
        Name = name;
        Secret = secret;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public Guid Id { get; } = Guid.NewGuid();

    public StoredApp? App { get; }

    public string Name { get; set; }

    public string Secret { get; set; }

    /// <summary>The address ranges it may be used from, as they were sent.</summary>
    public IReadOnlyList<string> Allowlist { get; private set; } = [];

    /// <summary>Whether the ranges count.</summary>
    public bool IsBoundToAddresses => _allowed is not null;

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <param name="ranges">Ranges in CIDR form, each of them valid.</param>
    /// <param name="isBinding">Whether addresses outside of them are refused.</param>
    public void Allow(IReadOnlyList<string> ranges, bool isBinding)
    {
        Allowlist = ranges;
        _allowed = isBinding ? [.. ranges.Select(AddressRange.Parse)] : null;
    }

    /// <summary>Whether a request from this address may use the key. An address that is not known passes.</summary>
    public bool IsUsableFrom(IPAddress? address) =>
        _allowed is null || address is null || _allowed.Any(range => range.Contains(address));
}
