namespace OneSignal.Generated.Testing.State;

/// <summary>The API keys of an organization and its apps.</summary>
internal sealed class KeyRing
{
    private readonly Store<StoredKey> _keys = [];
    private readonly Dictionary<string, StoredKey> _bySecret = new(StringComparer.Ordinal);

    public void Add(StoredKey key)
    {
        _keys.Add(key);
        _bySecret.Add(key.Secret, key);
    }

    public void Remove(StoredKey key)
    {
        _keys.Remove(key);
        _bySecret.Remove(key.Secret);
    }

    /// <summary>Gives the key a new secret. The former one opens nothing from now on.</summary>
    public void Rotate(StoredKey key, string secret)
    {
        _bySecret.Remove(key.Secret);
        key.Secret = secret;
        _bySecret.Add(secret, key);
    }

    public StoredKey? FindBySecret(string secret) => _bySecret.GetValueOrDefault(secret);

    /// <summary>The keys of one app, oldest first.</summary>
    public IEnumerable<StoredKey> Of(StoredApp app) => _keys.Where(key => key.App == app);
}
