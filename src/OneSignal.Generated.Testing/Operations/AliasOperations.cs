using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Aliases: list, add and delete, of a user who is named by an alias or by a subscription.</summary>
internal sealed class AliasOperations : IOperationGroup
{
    private static readonly Lookup<StoredUser> BySubscription = new(
        call => call.App.Users.FindSubscription(call.Path("subscription_id"))?.Owner, SubscriptionOperations.NotFound);

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listAliases"] = UserLookup.ByAlias.Then(Show),
            ["addAliases"] = UserLookup.ByAlias.Then(Add),
            ["deleteAlias"] = UserLookup.ByAlias.Then(Delete),
            ["listAliasesBySubscription"] = BySubscription.Then(Show),
            ["addAliasesBySubscription"] = BySubscription.Then(Add),
        };

    /// <summary>The aliases of a user, in the form that every operation on them answers with.</summary>
    public static ApiAnswer Show(ApiCall call, StoredUser user) =>
        ApiAnswer.Json(200, new JsonObject { ["identity"] = user.ShowIdentity() });

    private static ApiAnswer Add(ApiCall call, StoredUser user)
    {
        var users = call.App.Users;
        var identity = call.BodyProperty("identity");
        if (UserRules.CheckAliases(identity, user.Aliases).ToList() is { Count: > 0 } violations)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        if (RefuseOneSignalId(call, identity, user) is { } refusal)
        {
            return refusal;
        }

        var aliases = identity.Members().Select(alias => KeyValuePair.Create(alias.Name, alias.Value.GetString()!)).ToList();
        if (AliasConflict.Taken(users, aliases, user) is { Count: > 0 } taken)
        {
            return call.Errors.Answer(409, AliasConflict.OnAdding(taken));
        }

        foreach (var (label, id) in aliases)
        {
            users.SetAlias(user, label, id);
        }

        return Show(call, user);
    }

    private static ApiAnswer? RefuseOneSignalId(ApiCall call, JsonElement identity, StoredUser user)
    {
        if (identity.Property(StoredUser.OneSignalIdLabel).Text() is not { } id
            || string.Equals(id, user.Id, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Guid.TryParse(id, out _)
            ? call.Refuse(409, "onesignal_id is given by OneSignal and cannot be changed", "user-2")
            : call.Errors.Answer(400, UserLookup.NoUuid(id));
    }

    private static ApiAnswer Delete(ApiCall call, StoredUser user)
    {
        var label = call.Path("alias_label_to_delete");
        if (label == StoredUser.OneSignalIdLabel)
        {
            return call.Refuse(400, "onesignal_id is given by OneSignal and cannot be removed", "request-1");
        }

        if (!user.Aliases.ContainsKey(label))
        {
            return call.Refuse(404, $"The user has no alias {label}", "user-0");
        }

        call.App.Users.RemoveAlias(user, label);
        return Show(call, user);
    }
}
