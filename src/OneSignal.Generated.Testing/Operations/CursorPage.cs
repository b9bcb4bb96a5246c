using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>A page of a list that names where the next one starts.</summary>
internal static class CursorPage
{
    /// <param name="found">The items from the cursor on, one more than the page takes if there are more.</param>
    /// <param name="limit">How many items the page takes.</param>
    /// <param name="name">What the list is called in the answer.</param>
    /// <param name="show">How one item is shown.</param>
    /// <param name="number">The number of an item, which grows along the list.</param>
    public static ApiAnswer Answer<T>(
        IReadOnlyList<T> found, int limit, string name, Func<T, JsonNode> show, Func<T, long> number)
    {
        var hasMore = found.Count > limit;
        var answer = new JsonObject
        {
            [name] = new JsonArray([.. found.Take(limit).Select(show)]),
            ["has_more"] = hasMore,
        };
        if (hasMore)
        {
            answer["next_cursor"] = Cursor.Write(number(found[limit - 1]));
        }

        return ApiAnswer.Json(200, answer);
    }
}
