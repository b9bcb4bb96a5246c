using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Finds the user whom the path of a call names by an alias.</summary>
internal static class UserLookup
{
    public static readonly Lookup<StoredUser> ByAlias = new(Find, RefuseAlias);

    public static StoredUser? Find(ApiCall call) => call.App.Users.Find(call.Path("alias_label"), call.Path("alias_id"));

    /// <summary>The error about an alias that nobody has.</summary>
    public static ApiError Nobody(string label, string id) =>
        new($"No user has the alias {label} with the value {id}", "user-0", new JsonObject { [label] = id });

    /// <summary>The error about the one alias whose form is known.</summary>
    public static ApiError NoUuid(string id) =>
        new("Invalid UUID", "request-1", new JsonObject { [StoredUser.OneSignalIdLabel] = id });

    private static ApiAnswer RefuseAlias(ApiCall call)
    {
        var (label, id) = (call.Path("alias_label"), call.Path("alias_id"));
        return label == StoredUser.OneSignalIdLabel && !Guid.TryParse(id, out _)
            ? call.Errors.Answer(400, NoUuid(id))
            : call.Errors.Answer(404, Nobody(label, id));
    }
}
