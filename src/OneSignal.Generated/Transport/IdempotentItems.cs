using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>Gives each item of a request a key, on copies.</summary>
internal static class IdempotentItems
{
    /// <returns>The list itself when every item has a key, else a new one.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    internal static IReadOnlyList<T>? Fill<T>(IReadOnlyList<T>? items)
        where T : class, IIdempotentItem<T>
    {
        if (items is null)
        {
            return null;
        }

        T[]? filled = null;
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (item is null || item.IdempotencyKey is not null)
            {
                continue;
            }

            filled ??= [.. items];
            filled[index] = item.WithIdempotencyKey(NewIdempotencyKey.Make());
        }

        return filled ?? items;
    }
}
