using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Apps: list, create, get and update.</summary>
internal sealed class AppOperations : IOperationGroup
{
    /// <summary>Organizations with more apps than this cannot list them.</summary>
    private const int MaxListed = 1000;

    private static readonly Lookup<StoredApp> ById = new(
        call => call.AnyApp, call => call.Refuse(404, $"Couldn't find app with id = {call.Path("app_id")}"));

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listApps"] = List,
            ["createApp"] = Create,
            ["getApp"] = ById.Then(Get),
            ["updateApp"] = ById.Then(Update),
        };

    private static ApiAnswer List(ApiCall call) => call.Organization.Apps.Count > MaxListed
        ? call.Refuse(400, $"An organization with more than {MaxListed} apps cannot list them.")
        : ApiAnswer.Json(200, new JsonArray([.. call.Organization.Apps.Select(app => app.Show(isCounted: true))]));

    private static ApiAnswer Create(ApiCall call)
    {
        if (!Guid.TryParse(call.BodyProperty("organization_id").GetString(), out var id) || id != call.Organization.Id)
        {
            return call.Refuse(404, "Organization not found");
        }

        if (RefuseName(call) is { } refusal)
        {
            return refusal;
        }

        var app = new StoredApp(Guid.NewGuid(), call.Organization, call.Now);
        call.Organization.Apps.Add(app);
        return Saved(call, app, "app.created");
    }

    private static ApiAnswer Get(ApiCall call, StoredApp app) =>
        ApiAnswer.Json(200, app.Show(isCounted: call.QueryValue("view") != "config"));

    private static ApiAnswer Update(ApiCall call, StoredApp app) => RefuseName(call) ?? Saved(call, app, "app.updated");

    private static ApiAnswer? RefuseName(ApiCall call) =>
        call.BodyProperty("name").Text() is { } name && string.IsNullOrWhiteSpace(name)
            ? call.Refuse(400, "name must not be empty.")
            : null;

    private static ApiAnswer Saved(ApiCall call, StoredApp app, string action)
    {
        app.Configure(call.Body, call.Now);
        call.Record(action, "app", app.Id, app.Name);
        return ApiAnswer.Json(200, app.Show(isCounted: true));
    }
}
