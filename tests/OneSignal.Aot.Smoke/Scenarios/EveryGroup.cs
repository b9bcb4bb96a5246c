using System.Net;
using System.Text.Json.Nodes;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>Each group of the client, over HTTP/2 and TLS to the simulator, which checks requests against the document.</summary>
internal static class EveryGroup
{
    private static readonly Alias Customer = Alias.ExternalId("customer/4711 ü");

    internal static async Task RunAsync()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        using var client = simulator.CreateClient();

        await UsersAsync(client);
        await MessagesAsync(client);
        await AudiencesAsync(client);
        await AppsAsync(client, simulator);
        await JourneysAndInboxAsync(client);

        Check.That(simulator.Requests.All(request => request.StatusCode is { } status && (int)status < 300));
        Check.That(simulator.Requests.All(request => request.Protocol == "HTTP/2"));
    }

    private static async Task UsersAsync(OneSignalClient client)
    {
        await client.Users.CreateAsync(new CreateUserRequest
        {
            Identity = new() { [Customer.Label] = Customer.Id },
            Properties = new() { Language = "de", Tags = new() { ["VIPLevel"] = "gold" } },
            Subscriptions = [new NewSubscription { Type = SubscriptionType.Email, Token = "ada@example.com" }],
        });
        var user = await client.Users.GetAsync(Customer);
        Check.Equal(Customer.Id, user.Identity!["external_id"]);
        Check.Equal("gold", user.Properties!.Tags!["VIPLevel"]);
        Check.Equal(HttpStatusCode.OK, user.StatusCode);
        await client.Users.UpdateAsync(Customer, new UpdateUserRequest { Properties = new() { Country = "AT" } });

        await client.Aliases.AddAsync(Customer, new AddAliasesRequest { Identity = new() { ["CrmId"] = "A-1" } });
        Check.Equal("A-1", (await client.Aliases.ListAsync(Customer)).Identity!["CrmId"]);

        var subscription = user.Subscriptions![0];
        Check.That(subscription.Type == SubscriptionType.Email);
        await client.Subscriptions.UpdateAsync(
            subscription.Id!, new UpdateSubscriptionRequest { Subscription = new() { AppVersion = "2.0" } });

        await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest
        {
            Events = [new CustomEvent { Name = "Bought", ExternalId = Customer.Id, Properties = new JsonObject { ["SKU"] = "x" } }],
        });
    }

    private static async Task MessagesAsync(OneSignalClient client)
    {
        var sent = await client.Notifications.CreateAsync(CreateNotificationRequest.Email("Shipped", "<p>It is on its way.</p>")
            .To(Audience.ExternalIds(Customer.Id)));
        Check.Equal(NotificationOutcome.Sent, sent.Outcome);
        Check.Equal(sent.Id, (await client.Notifications.GetAsync(sent.Id!)).Id);
        Check.That((await client.Notifications.ListAsync()).Notifications!.Count == 1);

        var activity = await client.LiveActivities.StartAsync("delivery", new StartLiveActivityRequest
        {
            Event = LiveActivityStartEvent.Start,
            ActivityId = "order-4711",
            Name = "Delivery",
            IncludedSegments = ["Subscribed Users"],
            EventAttributes = new JsonObject { ["order"] = "4711" },
            EventUpdates = new JsonObject { ["minutes"] = 10 },
            Contents = "On its way.",
            Headings = "Order 4711",
        });
        Check.Equal(HttpStatusCode.Created, activity.StatusCode);

        var export = await client.Exports.ExportSubscriptionsAsync(
            new ExportSubscriptionsRequest { ExtraFields = [SubscriptionExportField.Country] });
        Check.That(Uri.IsWellFormedUriString(export.CsvFileUrl, UriKind.Absolute));
        await client.Outcomes.GetAsync(["os__click.count"]);
        await client.EmailAnalytics.GetDeliveryMetricsAsync();
    }

    private static async Task AudiencesAsync(OneSignalClient client)
    {
        var segment = await client.Segments.CreateAsync(new CreateSegmentRequest
        {
            Name = "Gold",
            Filters = Filter.Tag("VIPLevel").EqualTo("gold") & Filter.Country.EqualTo("AT"),
        });
        Check.That(segment.Id is { Length: > 0 });
        Check.That((await client.Segments.ListAsync()).Segments is { Count: > 0 });

        var template = await client.Templates.CreateAsync(new CreateTemplateRequest { Name = "Shipped", Contents = "On its way." });
        Check.That(template.Id is { Length: > 0 });
    }

    private static async Task AppsAsync(OneSignalClient client, OneSignalSimulator simulator)
    {
        var apps = await client.Apps.ListAsync();
        Check.That(apps.Value.Count > 0);
        var key = await client.ApiKeys.CreateAsync(new CreateApiKeyRequest { Name = "CI", IpAllowlistMode = IpAllowlistMode.Disabled });
        Check.Equal(HttpStatusCode.OK, key.StatusCode);
        var log = await client.AuditLogs.ListAsync(
            simulator.OrganizationId, new AuditLogsListQuery { StartTime = DateTimeOffset.UtcNow.AddDays(-1), Limit = 10 });
        Check.Equal(HttpStatusCode.OK, log.StatusCode);
    }

    private static async Task JourneysAndInboxAsync(OneSignalClient client)
    {
        var journey = await client.Journeys.CreateAsync(new CreateJourneyRequest
        {
            Name = "First steps",
            Nodes = [new JourneyNode { Kind = JourneyNodeKind.Wait, DurationSeconds = 86_400 }],
        });
        Check.That(journey.Id is { Length: > 0 });

        await client.Inbox.CreateBroadcastAsync(new CreateInboxBroadcastRequest { Name = "News", Subjects = "News" });
        Check.Equal(HttpStatusCode.OK, (await client.Inbox.ListAsync(Customer)).StatusCode);
    }
}
