using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>A request whose answer is compared with OneSignal's documents.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Operation">The operation, by id.</param>
/// <param name="Request">Makes the request in a scene.</param>
internal sealed record Scenario(string Name, string Operation, Func<Scene, SpecOperation, HttpRequestMessage> Request)
{
    public static readonly IReadOnlyList<Scenario> All = [.. ApiDocument.Embedded.Operations.SelectMany(Usual), .. Special()];

    public SpecOperation Ours => ApiDocument.Embedded.Operations.Single(operation => operation.Id == Operation);

    public override string ToString() => $"{Operation}: {Name}";

    /// <summary>What is tried with every operation.</summary>
    private static IEnumerable<Scenario> Usual(SpecOperation operation)
    {
        yield return new("example", operation.Id, (scene, ours) => scene.Request(ours, scene.Body(ours)));
        yield return new("no key", operation.Id, (scene, ours) => scene.Request(ours, scene.Body(ours), authorization: ""));
        yield return new("wrong key", operation.Id, (scene, ours) => scene.Request(ours, scene.Body(ours), authorization: "Key wrong"));
        if (operation.Body is not null)
        {
            yield return new("body cut off", operation.Id, (scene, ours) => scene.Request(ours, "{", authorization: null));
        }

        var named = operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).ToList();
        if (named.Any(parameter => !parameter.IsAppId))
        {
            yield return new("unknown", operation.Id, (scene, ours) => scene.RequestUnknown(ours));
        }

        if (named.Any(parameter => parameter.Schema.Target.Format == "uuid"))
        {
            yield return Over("no ids", operation.Id, [.. named
                .Where(parameter => parameter.Schema.Target.Format == "uuid").Select(parameter => (parameter.Name, "no-id"))]);
        }

        if (named.Any(parameter => parameter.IsAppId))
        {
            yield return Over("unknown app", operation.Id, ("app_id", Guid.NewGuid().ToString()));
        }

        if (named.Any(parameter => parameter.Name == "alias_id"))
        {
            yield return Over("no OneSignal id", operation.Id, ("alias_label", "onesignal_id"), ("alias_id", "123"));
        }
    }

    /// <summary>What tells answers of one operation apart.</summary>
    private static IEnumerable<Scenario> Special()
    {
        yield return With("new user", "createUser", """
            {"identity":{"external_id":"new-user"},"properties":{"tags":{"color":"red"}},"subscriptions":[{"type":"Email","token":"new@example.com"}]}
            """);
        yield return With("two users", "createUser", """{"identity":{"external_id":"customer-4711","CrmId":"other"}}""");
        yield return With("known token", "createSubscription", """{"subscription":{"type":"AndroidPush","token":"device-1"}}""");
        yield return With("taken", "addAliases", """{"identity":{"CrmId":"other"}}""");
        yield return With("taken", "addAliasesBySubscription", """{"identity":{"CrmId":"other"}}""");
        yield return With("no UUID", "addAliases", """{"identity":{"onesignal_id":"123"}}""");
        yield return With("no UUID", "addAliasesBySubscription", """{"identity":{"onesignal_id":"123"}}""");
        yield return With("placeholder", "createUser", """{"identity":{"external_id":"null"}}""");
        yield return With("all properties", "updateUser", """
            {
              "properties":{"language":"en","timezone_id":"Europe/Paris","lat":1.5,"long":2.5,"country":"FR","first_active":1771406400,
                "last_active":1778923800,"test_user_name":"Ada","tags":{"a":"b"} },
              "deltas":{"purchases":[{"sku":"item","amount":"33.33","iso":"EUR","count":3}]}
            }
            """);
        yield return With("too many tags", "updateUser", $$$"""
            {"properties":{"tags":{{{{string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"tag{i}\":\"x\""))}}}} } }
            """);
        yield return With("contradiction", "updateSubscription", """{"subscription":{"enabled":true,"notification_types":-2}}""");
        yield return With("contradiction", "updateSubscriptionByToken", """{"subscription":{"enabled":true,"notification_types":-2}}""");
        yield return With("to nobody", "createNotification", """
            {"include_aliases":{"external_id":["unknown"]},"target_channel":"push","contents":{"en":"Hello"}}
            """);
        yield return With("partly", "createNotification", """
            {"include_aliases":{"external_id":["customer-4711","unsubscribed"]},"target_channel":"push","contents":{"en":"Hello"}}
            """);
        yield return With("no target", "createNotification", """{"contents":{"en":"Hello"}}""");
        yield return With("by email", "createNotification", """{"email_to":["ada@example.com"],"email_subject":"s","email_body":"b"}""");
        yield return With("by SMS", "createNotification", """
            {"include_phone_numbers":["+15555550199"],"target_channel":"sms","contents":{"en":"Hello"}}
            """);
        yield return With("name taken", "createSegment", """
            {"name":"Subscribed Users","filters":[{"field":"language","relation":"=","value":"de"}]}
            """);
        yield return With("name taken", "updateSegment", """{"name":"Subscribed Users"}""");
        yield return With("no contents", "createTemplate", """{"name":"empty"}""");
        yield return With("email without body", "createTemplate", """{"name":"mail","isEmail":true,"email_subject":"s"}""");
        yield return With("email without body", "updateTemplate", """{"name":"mail","isEmail":true,"email_subject":"s"}""");
        yield return With("no email address", "exportHistory", """{"events":"sent","email":"nobody"}""");
        yield return With("stale", "updateJourney", """{"name":"new","concurrency_key":"stale"}""", isFitted: false);
        yield return With("stale", "updateJourneyNode", """{"duration_seconds":61,"concurrency_key":"stale"}""", isFitted: false);
        yield return With("not complete", "updateJourney", """{"nodes":[],"state":"active"}""");
        yield return With("of another organization", "createApp", $$"""
            {"name":"app","organization_id":"{{Guid.NewGuid()}}"}
            """, isFitted: false);
        yield return With("into itself", "copyTemplateToApp", """{"target_app_id":"app"}""", (scene, body) => body["target_app_id"] = scene.Value("", "app_id"));
        yield return new("already sent", "cancelNotification", (scene, ours) =>
            scene.Request(ours, body: null, parameters: new() { ["notification_id"] = scene.Value("unsubscribeWithToken", "notification_id")! }));
        yield return Over("limit too high", "listTemplates", ("limit", "51"));
        yield return Over("limit too high", "listSegments", ("limit", "301"));
        yield return Over("limit too high", "listNotifications", ("limit", "51"));
        yield return Over("limit too low", "listInboxBroadcasts", ("limit", "0"));
        yield return Over("made up", "listJourneys", ("cursor", "made-up"));
        yield return Over("made up", "listAuditLogs", ("cursor", "made-up"));
        yield return Over("made up", "listInboxMessages", ("last_message_id", "made-up"));
        yield return Over("first page", "listAuditLogs",
            ("cursor", ""), ("app_ids", ""), ("actions", ""), ("actor_ids", ""), ("actor_emails", ""), ("target_types", ""),
            ("target_ids", ""), ("ip_addresses", ""));
        yield return Over("no aggregation", "getOutcomes", ("outcome_names", "os__click"));
        yield return Over("own id", "deleteAlias", ("alias_label_to_delete", "onesignal_id"));
        yield return new("many apps", "listApps", (scene, ours) => scene.WithManyApps().Request(ours, body: null));
        yield return new("archived", "updateJourneyNode", (scene, ours) => scene.WithArchivedJourneys().Request(
            ours, JsonNode.Parse("""{"duration_seconds":61}""")));
    }

    private static Scenario Over(string name, string operation, params (string Name, string Value)[] parameters) => new(
        name,
        operation,
        (scene, ours) => scene.Request(
            ours,
            scene.Body(ours),
            parameters: parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal)));

    private static Scenario With(
        string name, string operation, string body, Action<Scene, JsonObject>? change = null, bool isFitted = true) =>
        new(name, operation, (scene, ours) =>
        {
            var json = JsonNode.Parse(body)!.AsObject();
            var fitted = isFitted ? scene.Fit(ours, json) : scene.FitApp(ours, json);
            change?.Invoke(scene, fitted);
            return scene.Request(ours, fitted);
        });
}
