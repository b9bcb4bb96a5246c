using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Finds the user whom the path of a call names by an alias.</summary>
internal static class UserLookup
{
    public static readonly Lookup<StoredUser> ByAlias = new(Find, call => call.Refuse(404, Nobody(call), "user-0"));

    public static StoredUser? Find(ApiCall call) => call.App.Users.Find(call.Path("alias_label"), call.Path("alias_id"));

    /// <summary>That the path of a call names nobody.</summary>
    public static string Nobody(ApiCall call) =>
        $"No user has the alias {call.Path("alias_label")} with the value {call.Path("alias_id")}";
}
