namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Takes names for equal that a naming policy turns into each other: idempotency_key, idempotencyKey, IdempotencyKey. Which policy
/// a serializer has cannot be seen, and a key that may be there is not reported as missing.
/// </summary>
internal sealed class WireNameComparer : IEqualityComparer<string>
{
    internal static WireNameComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x == y || (x is not null && y is not null && Plain(x) == Plain(y));

    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(Plain(obj));

    private static string Plain(string name) =>
        new(name.Where(static c => c is not ('_' or '-')).Select(char.ToLowerInvariant).ToArray());
}
