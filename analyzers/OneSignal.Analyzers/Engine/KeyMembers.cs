using System.Collections.Immutable;

namespace OneSignal.Analyzers.Engine;

/// <summary>Where a request type carries idempotency keys.</summary>
/// <param name="Key">The property with the key, or null.</param>
/// <param name="Former">Deprecated properties that the key replaces and that still work.</param>
/// <param name="Items">Properties that hold lists whose items carry a key each.</param>
internal sealed record KeyMembers(string? Key, ImmutableHashSet<string> Former, ImmutableHashSet<string> Items);
