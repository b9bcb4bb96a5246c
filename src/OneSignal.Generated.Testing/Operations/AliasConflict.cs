using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>The errors about an alias that another user holds. Creating a user words it differently from adding an alias.</summary>
internal static class AliasConflict
{
    private const string Title = "Another user holds one of the aliases";

    public static ApiError OnCreating(IEnumerable<KeyValuePair<string, string>> taken) =>
        new(Title, "Conflict", new JsonObject { ["conflicting_aliases"] = ToJson(taken) });

    public static ApiError OnAdding(IEnumerable<KeyValuePair<string, string>> taken) => new(Title, "user-2", ToJson(taken));

    /// <summary>Those of the aliases that belong to somebody else.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Taken(
        UserStore users, IEnumerable<KeyValuePair<string, string>> aliases, StoredUser owner) =>
        [.. aliases.Where(alias => users.Find(alias.Key, alias.Value) is { } holder && holder != owner)];

    private static JsonObject ToJson(IEnumerable<KeyValuePair<string, string>> aliases)
    {
        var json = new JsonObject();
        foreach (var (label, id) in aliases)
        {
            json[label] = id;
        }

        return json;
    }
}
