using System.Security.Cryptography;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>The ids and keys that a simulator starts with.</summary>
internal sealed class SimulatedKeys
{
    private readonly Guid _appId;
    private readonly Guid _organizationId;

    /// <param name="appId">The app; null for a new one.</param>
    /// <param name="seed">Makes the same ids and keys each time; null for new ones.</param>
    public SimulatedKeys(Guid? appId, int? seed)
    {
        Action<Span<byte>> fill = seed is { } number ? new Random(number).NextBytes : RandomNumberGenerator.Fill;

        // Drawn even when it is not used, so that the keys depend on the seed alone.
        var made = NewId(fill);
        _appId = appId ?? made;
        AppKey = KeySecret.ForApp(_appId, fill);
        _organizationId = NewId(fill);
        OrganizationKey = KeySecret.ForOrganization(_organizationId, fill);
    }

    public string AppId => _appId.ToString();

    public string OrganizationId => _organizationId.ToString();

    public string AppKey { get; }

    public string OrganizationKey { get; }

    /// <summary>An organization with one app, and a key for each of them.</summary>
    public Organization CreateOrganization(DateTimeOffset now)
    {
        var organization = new Organization(_organizationId);
        var app = new StoredApp(_appId, organization, now);
        organization.Apps.Add(app);
        organization.Keys.Add(new StoredKey(app, "first key", AppKey, now));
        organization.Keys.Add(new StoredKey(app: null, "organization key", OrganizationKey, now));
        return organization;
    }

    /// <summary>A UUID of version 4.</summary>
    private static Guid NewId(Action<Span<byte>> fill)
    {
        Span<byte> bytes = stackalloc byte[16];
        fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
