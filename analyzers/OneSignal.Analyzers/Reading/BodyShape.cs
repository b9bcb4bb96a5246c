using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Reading;

/// <summary>What a JSON body is known to look like.</summary>
/// <param name="Members">The members by wire name, or null for what is not an object.</param>
/// <param name="Items">The items, or null for what is not an array.</param>
/// <param name="IsComplete">Whether there is nothing beyond the members or items that were read.</param>
/// <param name="Syntax">Where it is written.</param>
internal sealed record BodyShape(
    ImmutableDictionary<string, BodyShape>? Members,
    ImmutableArray<BodyShape> Items,
    bool IsComplete,
    SyntaxNode? Syntax)
{
    /// <summary>What a member of an object is set to, where code sets it.</summary>
    internal IOperation? Value { get; init; }

    /// <summary>Nothing is known.</summary>
    internal static BodyShape Unknown { get; } = new(null, ImmutableArray<BodyShape>.Empty, false, null);

    internal static BodyShape Object(IEnumerable<KeyValuePair<string, BodyShape>> members, bool isComplete, SyntaxNode? syntax)
    {
        var all = ImmutableDictionary.CreateBuilder<string, BodyShape>(WireNameComparer.Instance);
        foreach (var member in members)
        {
            all[member.Key] = member.Value;
        }

        return new BodyShape(all.ToImmutable(), ImmutableArray<BodyShape>.Empty, isComplete, syntax);
    }

    internal static BodyShape Array(IEnumerable<BodyShape> items, bool isComplete, SyntaxNode? syntax) =>
        new(null, items.ToImmutableArray(), isComplete, syntax);
}
