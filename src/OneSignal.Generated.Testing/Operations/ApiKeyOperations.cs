using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>The API keys of an app: list, create, update, rotate and delete.</summary>
internal sealed class ApiKeyOperations : IOperationGroup
{
    private const int MaxKeys = 16;

    private static readonly Lookup<StoredApp> OfApp = new(call => call.AnyApp, "App not found");

    private static readonly Lookup<StoredKey> ById = new(
        call => call.AnyApp is { } app
            ? call.Organization.Keys.Of(app).FirstOrDefault(key => key.Id == Guid.Parse(call.Path("token_id")))
            : null,
        "Token not found");

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listApiKeys"] = OfApp.Then(List),
            ["createApiKey"] = OfApp.Then(Create),
            ["updateApiKey"] = ById.Then(Update),
            ["rotateApiKey"] = ById.Then(Rotate),
            ["deleteApiKey"] = ById.Then(Delete),
        };

    private static ApiAnswer List(ApiCall call, StoredApp app) => ApiAnswer.Json(200, new JsonObject
    {
        ["tokens"] = new JsonArray([.. call.Organization.Keys.Of(app).Select(Show)]),
    });

    private static ApiAnswer Create(ApiCall call, StoredApp app)
    {
        if (call.Organization.Keys.Of(app).Count() >= MaxKeys)
        {
            return call.Refuse(400, $"An app has room for {MaxKeys} keys. Delete one that is not used any more.");
        }

        if (Problem(call) is { } problem)
        {
            return call.Refuse(400, problem);
        }

        var key = new StoredKey(app, call.BodyProperty("name").GetString()!, KeySecret.ForApp(app.Id), call.Now);
        Apply(call, key);
        call.Organization.Keys.Add(key);
        call.Record("api_key.created", "api_key", key.Id, key.Name);
        return ApiAnswer.Json(200, new JsonObject { ["token_id"] = key.Id.ToString(), ["formatted_token"] = key.Secret });
    }

    private static ApiAnswer Update(ApiCall call, StoredKey key)
    {
        if (Problem(call) is { } problem)
        {
            return call.Refuse(400, problem);
        }

        key.Name = call.BodyProperty("name").Text() ?? key.Name;
        key.UpdatedAt = call.Now;
        Apply(call, key);
        call.Record("api_key.updated", "api_key", key.Id, key.Name);
        return ApiAnswer.Json(200, new JsonObject());
    }

    private static ApiAnswer Rotate(ApiCall call, StoredKey key)
    {
        call.Organization.Keys.Rotate(key, KeySecret.ForApp(key.App!.Id));
        key.UpdatedAt = call.Now;
        call.Record("api_key.rotated", "api_key", key.Id, key.Name);
        return ApiAnswer.Json(200, new JsonObject { ["formatted_token"] = key.Secret });
    }

    private static ApiAnswer Delete(ApiCall call, StoredKey key)
    {
        call.Organization.Keys.Remove(key);
        call.Record("api_key.deleted", "api_key", key.Id, key.Name);
        return ApiAnswer.Json(200, new JsonObject());
    }

    private static string? Problem(ApiCall call) =>
        call.BodyProperty("name").Text() is { } name && string.IsNullOrWhiteSpace(name)
            ? "name must not be empty."
            : call.BodyProperty("ip_allowlist").Texts().FirstOrDefault(range => !AddressRange.TryParse(range, out _)) is { } wrong
                ? $"ip_allowlist holds {wrong}, which is no range of addresses such as 203.0.113.0/24."
                : null;

    private static void Apply(ApiCall call, StoredKey key)
    {
        var ranges = call.BodyProperty("ip_allowlist") is { ValueKind: JsonValueKind.Array } sent ? [.. sent.Texts()] : key.Allowlist;
        var mode = call.BodyProperty("ip_allowlist_mode").Text();
        key.Allow(ranges, isBinding: mode is null ? key.IsBoundToAddresses : mode == "explicit");
    }

    private static JsonObject Show(StoredKey key) => new()
    {
        ["token_id"] = key.Id.ToString(),
        ["name"] = key.Name,
        ["ip_allowlist_mode"] = key.IsBoundToAddresses ? "explicit" : "disabled",
        ["ip_allowlist"] = new JsonArray([.. key.Allowlist.Select(range => (JsonNode)range)]),
        ["created_at"] = Timestamp.Show(key.CreatedAt),
        ["updated_at"] = Timestamp.Show(key.UpdatedAt),
    };
}
