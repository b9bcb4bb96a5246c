using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Users: create, get, update and delete.</summary>
internal sealed class UserOperations : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createUser"] = Create,
            ["getUser"] = UserLookup.ByAlias.Then((_, user) => ApiAnswer.Json(200, user.Show())),
            ["updateUser"] = Update,
            ["deleteUser"] = UserLookup.ByAlias.Then(Delete),
        };

    private static ApiAnswer Create(ApiCall call)
    {
        var users = call.App.Users;
        var identity = call.BodyProperty("identity");
        var aliases = identity.Members().Select(alias => KeyValuePair.Create(alias.Name, alias.Value.GetString()!)).ToList();
        var owners = aliases.Select(alias => users.Find(alias.Key, alias.Value)).OfType<StoredUser>().Distinct().ToList();
        if (Refuse(call, identity, owners.FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        if (owners.Count > 1)
        {
            return call.Errors.Answer(409, AliasConflict.OnCreating(AliasConflict.Taken(users, aliases, owners[0])));
        }

        var user = owners.SingleOrDefault() ?? users.Register(call.Now);
        foreach (var (label, value) in aliases)
        {
            users.SetAlias(user, label, value);
        }

        user.Merge(call.BodyProperty("properties"));
        foreach (var subscription in call.BodyProperty("subscriptions").Items())
        {
            users.Subscribe(user, subscription, call.Now);
        }

        return ApiAnswer.Json(owners.Count == 0 ? 200 : 202, user.Show());
    }

    private static ApiAnswer? Refuse(ApiCall call, JsonElement identity, StoredUser? existing)
    {
        var properties = call.BodyProperty("properties");
        var subscriptions = call.BodyProperty("subscriptions").Items().ToList();
        var violations = UserRules.CheckAliases(identity, existing?.Aliases ?? new Dictionary<string, string>())
            .Concat(UserRules.CheckProperties(properties))
            .Concat(subscriptions.SelectMany((subscription, i) => SubscriptionRules.Check(subscription, $"subscriptions[{i}]")))
            .ToList();
        if (violations.Count > 0)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        if (subscriptions.Select(SubscriptionRules.Contradicts).OfType<ApiError>().FirstOrDefault() is { } contradiction)
        {
            return call.Errors.Answer(400, contradiction);
        }

        if (identity.Property(StoredUser.OneSignalIdLabel).Text() is { } id
            && call.App.Users.Find(StoredUser.OneSignalIdLabel, id) is null)
        {
            return call.Refuse(400, $"identity.{StoredUser.OneSignalIdLabel} is given by OneSignal; no user has this one.", "request-1");
        }

        return existing is not null && UserRules.IsBeyondTagLimit(existing, properties) ? TagLimit(call) : null;
    }

    private static ApiAnswer Update(ApiCall call)
    {
        var properties = call.BodyProperty("properties");
        var deltas = call.BodyProperty("deltas");
        var purchases = deltas.Property("purchases");
        if (UserRules.CheckProperties(properties).ToList() is { Count: > 0 } violations)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        // Accepted first and carried out later: that nobody has the alias shows in no answer.
        if (UserLookup.Find(call) is { } user)
        {
            if (UserRules.IsBeyondTagLimit(user, properties))
            {
                return TagLimit(call);
            }

            user.Merge(properties);
            user.AddPurchases(purchases);
            BookSession(call, user, deltas);
        }

        // The answer repeats the change, in the form that it takes on a user.
        var change = new StoredUser(Guid.Empty, call.Now);
        change.Merge(properties);
        change.AddPurchases(purchases);
        return ApiAnswer.Json(202, new JsonObject { ["properties"] = change.ShowProperties() });
    }

    private static ApiAnswer Delete(ApiCall call, StoredUser user)
    {
        call.App.Users.Delete(user);
        return ApiAnswer.Json(202, new JsonObject { ["identity"] = new JsonObject { [StoredUser.OneSignalIdLabel] = user.Id } });
    }

    private static void BookSession(ApiCall call, StoredUser user, JsonElement deltas)
    {
        var count = deltas.Property("session_count").Integer() ?? 0;
        var seconds = deltas.Property("session_time").Integer() ?? 0;
        if (count == 0 && seconds == 0)
        {
            return;
        }

        var subscription = user.Subscriptions.FirstOrDefault(candidate =>
            string.Equals(candidate.Id, call.Header("onesignal-subscription-id"), StringComparison.OrdinalIgnoreCase));
        user.AddSession(count, seconds, call.Now);
        subscription?.AddSession(count, seconds, call.Now);
        call.App.Sessions.Add(count, seconds, subscription, call.Now);
    }

    private static ApiAnswer TagLimit(ApiCall call) =>
        call.Refuse(409, "The user would have more tags than the plan allows; nothing was changed", "entitlements-tag-limit");
}
