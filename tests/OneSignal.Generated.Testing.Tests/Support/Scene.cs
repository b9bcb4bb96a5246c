namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>A simulator with one of everything, so that each operation finds what it is about.</summary>
internal sealed class Scene
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Scene()
    {
    }

    /// <summary>The value of a parameter that names something in the scene; null for any other parameter.</summary>
    public string? Value(string operation, string parameter) =>
        _values.GetValueOrDefault($"{operation}.{parameter}") ?? _values.GetValueOrDefault(parameter);

    public static async Task<Scene> SetAsync(OneSignalSimulator simulator, CancellationToken token)
    {
        var scene = new Scene();
        using var client = simulator.CreateClient();
        scene._values["app_id"] = simulator.AppId;
        scene._values["outcome_names"] = "os__confirmed_delivery.count";
        scene._values["organization_id"] = simulator.OrganizationId;
        await scene.AddUserAsync(client, token);
        await scene.AddMessagesAsync(simulator, client, token);
        return scene;
    }

    private async Task AddUserAsync(OneSignalClient client, CancellationToken token)
    {
        var user = await client.Users.CreateAsync(
            new CreateUserRequest
            {
                Identity = new() { ["external_id"] = "customer-4711", ["CrmId"] = "C-20391" },
                Subscriptions =
                [
                    new() { Type = SubscriptionType.Email, Token = "ada@example.com" },
                    new() { Type = SubscriptionType.AndroidPush, Token = "device-1" },
                ],
            },
            token);
        _values["alias_label"] = "external_id";
        _values["alias_id"] = "customer-4711";
        _values["alias_label_to_delete"] = "CrmId";
        _values["subscription_id"] = user.Subscriptions![0].Id!;
        _values["updateSubscriptionByToken.token_type"] = "Email";
        _values["updateSubscriptionByToken.token"] = "ada@example.com";
    }

    private async Task AddMessagesAsync(OneSignalSimulator simulator, OneSignalClient client, CancellationToken token)
    {
        var email = await client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                EmailTo = ["ada@example.com"],
                EmailSubject = "Your order",
                EmailBody = "<p>On its way. [unsubscribe_url]</p>",
            },
            token);
        var scheduled = await client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
                TargetChannel = TargetChannel.Push,
                Contents = "Tomorrow",
                SendAfter = DateTimeOffset.UtcNow.AddDays(1),
            },
            token);
        _values["notification_id"] = scheduled.Id!;
        _values["unsubscribeWithToken.notification_id"] = email.Id!;
        _values["unsubscribeWithToken.token"] = simulator.Inspect((organization, now) =>
            organization.Apps.Single().Messages.Find(email.Id!, now)!.Audience.Reached[0].Subscription!.UnsubscribeToken);
    }
}
