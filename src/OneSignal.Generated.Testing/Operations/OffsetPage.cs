using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>A page of a list that is cut by <c>offset</c> and <c>limit</c>.</summary>
internal sealed class OffsetPage
{
    private OffsetPage(int offset, int limit)
    {
        Offset = offset;
        Limit = limit;
    }

    public int Offset { get; }

    public int Limit { get; }

    /// <summary>The page that a call asks for, or the one that the document names as the default.</summary>
    public static OffsetPage Of(ApiCall call) => new(call.QueryInteger("offset"), call.QueryInteger("limit"));

    /// <param name="items">All items of the list, in its order.</param>
    /// <param name="name">What the list is called in the answer.</param>
    /// <param name="show">How one item is shown.</param>
    public ApiAnswer Answer<T>(IEnumerable<T> items, string name, Func<T, JsonNode> show)
    {
        var all = items.ToList();
        return ApiAnswer.Json(200, new JsonObject
        {
            ["total_count"] = all.Count,
            ["offset"] = Offset,
            ["limit"] = Limit,
            [name] = new JsonArray([.. all.Skip(Offset).Take(Limit).Select(show)]),
        });
    }
}
