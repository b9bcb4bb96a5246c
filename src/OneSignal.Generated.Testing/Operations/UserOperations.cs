using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Users: create, get, update and delete.</summary>
internal sealed class UserOperations : IOperationGroup
{
    private readonly UserStore _users;

    public UserOperations(UserStore users)
    {
        _users = users;
        Handlers = new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createUser"] = Create,
            ["getUser"] = Get,
            ["updateUser"] = Update,
            ["deleteUser"] = Delete,
        };
    }

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; }

    private ApiAnswer Create(ApiCall call)
    {
        var aliases = call.BodyProperty("identity").Members()
            .Select(alias => (Label: alias.Name, Id: alias.Value.GetString()!))
            .ToList();
        if (aliases.FirstOrDefault(alias => alias.Label == StoredUser.OneSignalIdLabel) is { Id: { } id }
            && _users.Find(StoredUser.OneSignalIdLabel, id) is null)
        {
            return call.Errors.Answer(400, new ApiError($"identity.{StoredUser.OneSignalIdLabel} is given by OneSignal; no user has this one."));
        }

        var owners = aliases.ToLookup(alias => _users.Find(alias.Label, alias.Id));
        var existing = owners.Select(group => group.Key).OfType<StoredUser>().ToList();
        if (existing.Count > 1)
        {
            return Conflict(call, existing.Skip(1).SelectMany(owner => owners[owner]));
        }

        var user = existing.SingleOrDefault() ?? _users.Create();
        foreach (var (label, value) in aliases)
        {
            _users.SetAlias(user, label, value);
        }

        user.Merge(call.BodyProperty("properties"));
        foreach (var subscription in call.BodyProperty("subscriptions").Items())
        {
            _users.Subscribe(user, subscription);
        }

        return ApiAnswer.Json(existing.Count == 0 ? 200 : 202, user.Show());
    }

    private ApiAnswer Get(ApiCall call) =>
        Find(call) is { } user ? ApiAnswer.Json(200, user.Show()) : NotFound(call);

    private ApiAnswer Update(ApiCall call)
    {
        var properties = call.BodyProperty("properties");
        var deltas = call.BodyProperty("deltas");
        var purchases = deltas.Property("purchases");

        // Accepted first and carried out later: that nobody has the alias shows in no answer.
        if (Find(call) is { } user)
        {
            user.Merge(properties);
            user.AddPurchases(purchases);
            BookSession(call, user, deltas);
        }

        // The answer repeats the change, in the form that it takes on a user.
        var change = new StoredUser(Guid.Empty);
        change.Merge(properties);
        change.AddPurchases(purchases);
        return ApiAnswer.Json(202, new JsonObject { ["properties"] = change.ShowProperties() });
    }

    private ApiAnswer Delete(ApiCall call)
    {
        if (Find(call) is not { } user)
        {
            return NotFound(call);
        }

        _users.Delete(user);
        return ApiAnswer.Json(202, new JsonObject { ["identity"] = new JsonObject { [StoredUser.OneSignalIdLabel] = user.Id } });
    }

    private static void BookSession(ApiCall call, StoredUser user, JsonElement deltas)
    {
        var subscription = user.Subscriptions.FirstOrDefault(candidate =>
            string.Equals(candidate.Id, call.Header("onesignal-subscription-id"), StringComparison.OrdinalIgnoreCase));
        subscription?.AddSession(Number(deltas, "session_count"), Number(deltas, "session_time"));
    }

    private static int Number(JsonElement deltas, string name) =>
        deltas.Property(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;

    private StoredUser? Find(ApiCall call) => _users.Find(call.Path("alias_label"), call.Path("alias_id"));

    private static ApiAnswer NotFound(ApiCall call) => call.Errors.Answer(404, new ApiError(
        $"No user has the alias {call.Path("alias_label")} with the value {call.Path("alias_id")}"));

    private static ApiAnswer Conflict(ApiCall call, IEnumerable<(string Label, string Id)> taken)
    {
        var aliases = new JsonObject();
        foreach (var (label, id) in taken)
        {
            aliases[label] = id;
        }

        var meta = new JsonObject { ["conflicting_aliases"] = aliases };
        return call.Errors.Answer(409, new ApiError("Another user holds one of the aliases", "Conflict", meta));
    }
}
