using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Journeys;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>
/// A simulator with one of everything that the examples of the document speak of, so that each operation finds what it is
/// about. Its clock must stand between the day that audit logs begin with and the days that the examples name.
/// </summary>
internal sealed class Scene
{
    /// <summary>A time at which the examples of the document make sense.</summary>
    public static readonly DateTimeOffset Time = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly OneSignalSimulator _simulator;
    private readonly OneSignalClient _client;
    private readonly CancellationToken _token;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodyValues = new(StringComparer.Ordinal);

    private Scene(OneSignalSimulator simulator, OneSignalClient client, CancellationToken token)
    {
        _simulator = simulator;
        _client = client;
        _token = token;
        _now = simulator.Inspect((_, now) => now);
    }

    public static async Task<Scene> SetAsync(OneSignalSimulator simulator, CancellationToken token)
    {
        using var client = simulator.CreateClient();
        var scene = new Scene(simulator, client, token);
        scene._values["app_id"] = simulator.AppId;
        scene._values["organization_id"] = simulator.OrganizationId;
        scene._bodyValues["organization_id"] = simulator.OrganizationId;
        scene._values["outcome_names"] = "os__confirmed_delivery.count";
        scene._values["start_time"] = scene._now.AddHours(-1).ToString("O");
        scene._values["end_time"] = scene._now.AddHours(1).ToString("O");
        await scene.AddUserAsync();
        await scene.AddMessagesAsync();
        await scene.AddLiveActivityAsync();
        await scene.AddInboxMessageAsync();
        await scene.AddSegmentAsync();
        await scene.AddTemplateAsync();
        await scene.AddJourneyAsync();
        await scene.AddAppAndKeyAsync();
        return scene;
    }

    /// <summary>The value of a parameter that names something in the scene; null for any other parameter.</summary>
    public string? Value(string operation, string parameter) =>
        _values.GetValueOrDefault($"{operation}.{parameter}") ?? _values.GetValueOrDefault(parameter);

    /// <summary>The example of an operation's body, about what is in the scene; null for an operation without one.</summary>
    public JsonObject? Body(SpecOperation operation) =>
        operation.BodyExample is { } example ? Fit(operation, example.DeepClone().AsObject()) : null;

    /// <summary>Lets a body speak of what is in the scene.</summary>
    public JsonObject Fit(SpecOperation operation, JsonObject body)
    {
        FitApp(operation, body);
        foreach (var (name, value) in _bodyValues)
        {
            if (body.ContainsKey(name))
            {
                body[name] = value;
            }
        }

        return body;
    }

    /// <summary>Adds the id of the app, which examples are without because the client adds it.</summary>
    public JsonObject FitApp(SpecOperation operation, JsonObject body)
    {
        if (operation.Body!.Target.AppIdProperty is { } property)
        {
            body[property] = _simulator.AppId;
        }

        return body;
    }

    /// <summary>A request of the operation's kind with everything that its path and query need.</summary>
    /// <param name="operation">What is asked for.</param>
    /// <param name="body">The body, or null.</param>
    /// <param name="authorization">The whole header; null for the right key.</param>
    /// <param name="parameters">Values that differ from those of the scene; an empty one leaves a query parameter out.</param>
    public HttpRequestMessage Request(
        SpecOperation operation, JsonNode? body, string? authorization = null, Dictionary<string, string>? parameters = null) =>
        Request(operation, body?.ToJsonString(), authorization, parameters);

    /// <summary>A request about something that is not in the scene.</summary>
    public HttpRequestMessage RequestUnknown(SpecOperation operation) => Request(
        operation,
        Body(operation),
        parameters: operation.Parameters
            .Where(parameter => parameter is { Place: ParameterPlace.Path, IsAppId: false } && parameter.Name != "alias_label")
            .ToDictionary(parameter => parameter.Name, parameter => Samples.Of(parameter.Schema), StringComparer.Ordinal));

    /// <summary>The same with a body that need not be JSON.</summary>
    public HttpRequestMessage Request(
        SpecOperation operation, string? body, string? authorization, Dictionary<string, string>? parameters = null)
    {
        string Of(SpecParameter parameter) =>
            parameters?.GetValueOrDefault(parameter.Name) ?? ValueOrSample(operation, parameter);

        var path = operation.Path.Text;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path))
        {
            path = path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(Of(parameter)), StringComparison.Ordinal);
        }

        var query = operation.Parameters
            .Where(parameter => parameter.Place == ParameterPlace.Query && !IsLeftOut(operation, parameter) && Of(parameter).Length > 0)
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(Of(parameter))}");
        var key = operation.KeyKind == KeyKind.App ? _simulator.AppKey : _simulator.OrganizationKey;
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"{path}?{string.Join('&', query)}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization ?? "Key " + key);
        return request;
    }

    // The two forms of paging exclude each other.
    private static bool IsLeftOut(SpecOperation operation, SpecParameter parameter) =>
        operation.Id == "listNotifications" && parameter.Name == "time_offset";

    /// <summary>A value for each parameter: where the simulator has state, one that exists.</summary>
    private string ValueOrSample(SpecOperation operation, SpecParameter parameter) =>
        Value(operation.Id, parameter.Name) ?? Samples.Of(parameter.Schema);

    /// <summary>Gives the organization more apps than it can list.</summary>
    public Scene WithManyApps()
    {
        _simulator.Inspect((organization, now) =>
        {
            for (var i = 0; i < 1000; i++)
            {
                organization.Apps.Add(new StoredApp(Guid.NewGuid(), organization, now));
            }

            return 0;
        });
        return this;
    }

    /// <summary>Archives every journey.</summary>
    public Scene WithArchivedJourneys()
    {
        _simulator.Inspect((organization, now) =>
        {
            foreach (var journey in organization.Apps.First().Journeys)
            {
                journey.Change(journey.CopyContent(), JourneyStates.Archived, now);
            }

            return 0;
        });
        return this;
    }

    private async Task AddUserAsync()
    {
        var user = await _client.Users.CreateAsync(
            new CreateUserRequest
            {
                Identity = new() { ["external_id"] = "customer-4711", ["CrmId"] = "C-20391" },
                Properties = new()
                {
                    Tags = new() { ["PlanTier"] = "gold" },
                    Country = "FR",
                    FirstActive = _now.AddDays(-30).ToUnixTimeSeconds(),
                    LastActive = _now.ToUnixTimeSeconds(),
                    TestUserName = "Ada's phone",
                },
                Subscriptions =
                [
                    new() { Type = SubscriptionType.Email, Token = "ada@example.com" },
                    new() { Type = SubscriptionType.AndroidPush, Token = "device-1" },
                ],
            },
            _token);
        await _client.Users.CreateAsync(new CreateUserRequest { Identity = new() { ["CrmId"] = "other" } }, _token);
        await _client.Users.CreateAsync(
            new CreateUserRequest
            {
                Identity = new() { ["external_id"] = "unsubscribed" },
                Subscriptions = [new() { Type = SubscriptionType.AndroidPush, Token = "device-2", Enabled = false }],
            },
            _token);
        _values["alias_label"] = "external_id";
        _values["alias_id"] = "customer-4711";
        _values["alias_label_to_delete"] = "CrmId";
        _values["subscription_id"] = user.Subscriptions![0].Id!;
        _values["updateSubscriptionByToken.token_type"] = "Email";
        _values["updateSubscriptionByToken.token"] = "ada@example.com";
    }

    private async Task AddMessagesAsync()
    {
        var email = await _client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                EmailTo = ["ada@example.com"],
                EmailSubject = "Your order",
                EmailBody = "<p>On its way. [unsubscribe_url]</p>",
            },
            _token);
        var scheduled = await _client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
                TargetChannel = TargetChannel.Push,
                Contents = "Tomorrow",
                SendAfter = _now.AddDays(1),
            },
            _token);
        _values["notification_id"] = scheduled.Id!;
        _values["unsubscribeWithToken.notification_id"] = email.Id!;
        _values["unsubscribeWithToken.token"] = _simulator.Inspect((organization, now) =>
            organization.Apps.First().Messages.Find(email.Id!, now)!.Audience.Reached[0].Subscription!.UnsubscribeToken);
    }

    private async Task AddLiveActivityAsync()
    {
        await _client.LiveActivities.StartAsync(
            "DeliveryAttributes",
            new StartLiveActivityRequest
            {
                Event = LiveActivityStartEvent.Start,
                ActivityId = "delivery-1",
                Name = "delivery",
                EventAttributes = [],
                EventUpdates = [],
                Contents = "Packing",
                Headings = "Order",
                IncludedSegments = ["All"],
            },
            _token);
        _values["activity_id"] = "delivery-1";
    }

    private async Task AddInboxMessageAsync()
    {
        var broadcast = await _client.Inbox.CreateBroadcastAsync(
            new CreateInboxBroadcastRequest { Name = "Catalogue", Subjects = "The catalogue is here" }, _token);
        await _client.Inbox.CreateBroadcastAsync(
            new CreateInboxBroadcastRequest { Name = "Catalogue", Subjects = "Again" }, _token);
        var inbox = await _client.Inbox.ListAsync(Alias.ExternalId("customer-4711"), cancellationToken: _token);
        var newest = (await _client.Inbox.ListBroadcastsAsync(cancellationToken: _token)).BroadcastsAndStats![0].Broadcast!.Id;
        Assert.NotEqual(broadcast.Id, newest);
        _values["last_broadcast_id"] = newest!;
        _values["last_message_id"] = inbox.Messages![0].Id!;
        _values["message_id"] = inbox.Messages[0].Id!;
    }

    private async Task AddSegmentAsync()
    {
        var segment = await _client.Segments.CreateAsync(
            new CreateSegmentRequest
            {
                Name = "A segment",
                Filters = [new Filter { Field = FilterField.Language, Relation = FilterRelation.Equal, Value = "de" }],
            },
            _token);
        _values["segment_id"] = segment.Id!;
    }

    private async Task AddTemplateAsync()
    {
        var template = await _client.Templates.CreateAsync(
            new CreateTemplateRequest { Name = "A template", Contents = "Hello" }, _token);
        _values["template_id"] = template.Id!;
        _values["listNotifications.template_id"] = template.Id!;
    }

    private async Task AddJourneyAsync()
    {
        await _client.Journeys.CreateAsync(new CreateJourneyRequest { Name = "An older journey" }, _token);
        var journey = await _client.Journeys.CreateAsync(
            new CreateJourneyRequest
            {
                Name = "A journey",
                Audience = new() { Kind = JourneyAudienceKind.EventTrigger, Name = "AccountCreated" },
                Nodes = [new() { Kind = JourneyNodeKind.Wait, DurationSeconds = 60 }],
            },
            _token);
        await _client.Journeys.CreateAsync(new CreateJourneyRequest { Name = "A newer journey" }, _token);
        _values["journey_id"] = journey.Id!;
        _values["node_id"] = journey.Nodes![0].Id!;
        _bodyValues["concurrency_key"] = journey.ConcurrencyKey!;
        var page = await _client.Journeys.ListAsync(new JourneysListQuery { Limit = 1 }, _token);
        _values["listJourneys.cursor"] = page.NextCursor!;
    }

    private async Task AddAppAndKeyAsync()
    {
        var app = await _client.Apps.CreateAsync(
            new CreateAppRequest { Name = "Another app", OrganizationId = _simulator.OrganizationId }, _token);
        var key = await _client.ApiKeys.CreateAsync(new CreateApiKeyRequest { Name = "another key" }, _token);
        _bodyValues["target_app_id"] = app.Id!;
        _values["token_id"] = key.TokenId!;
        var page = await _client.AuditLogs.ListAsync(
            _simulator.OrganizationId,
            new AuditLogsListQuery { StartTime = _now.AddHours(-1), Limit = 1 },
            _token);
        _values["listAuditLogs.cursor"] = page.NextCursor!;
    }
}
