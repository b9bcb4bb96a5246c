namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>Makes what a <see cref="Scene"/> holds, through the client, and remembers the ids.</summary>
internal sealed class SceneBuilder
{
    private readonly OneSignalSimulator _simulator;
    private readonly OneSignalClient _client;
    private readonly CancellationToken _token;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodyValues = new(StringComparer.Ordinal);

    public SceneBuilder(OneSignalSimulator simulator, OneSignalClient client, CancellationToken token)
    {
        _simulator = simulator;
        _client = client;
        _token = token;
        _now = simulator.Inspect((_, now) => now);
    }

    public async Task<Scene> BuildAsync()
    {
        _values["app_id"] = _simulator.AppId;
        _values["organization_id"] = _simulator.OrganizationId;
        _bodyValues["organization_id"] = _simulator.OrganizationId;
        _values["outcome_names"] = "os__confirmed_delivery.count";
        _values["start_time"] = _now.AddHours(-1).ToString("O");
        _values["end_time"] = _now.AddHours(1).ToString("O");
        await AddUserAsync();
        await AddMessagesAsync();
        await AddLiveActivityAsync();
        await AddInboxMessageAsync();
        await AddSegmentAsync();
        await AddTemplateAsync();
        await AddJourneyAsync();
        await AddAppAndKeyAsync();
        return new Scene(_simulator, _values, _bodyValues);
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
        _values["unsubscribeWithToken.token"] = _simulator.Messages.Single(message => message.Id == email.Id).DeliveredTo[0].UnsubscribeToken!;
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
