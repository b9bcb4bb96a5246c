using OneSignal.Generated;

namespace OneSignal.Bench.Sides;

/// <summary>Ours as it comes: repeats, telemetry and idempotency keys are on.</summary>
internal sealed class OurSide(HttpClient http, Uri address) : ISide, IDisposable
{
    private readonly OneSignalClient _client = new(Options(address), http);

    public void Dispose() => _client.Dispose();

    internal static OneSignalClientOptions Options(Uri address) =>
        new() { AppId = Account.AppId, AppKey = new AppApiKey(Account.Key), BaseAddress = address };

    public Task CreateAsync() => _client.Notifications.CreateAsync(new CreateNotificationRequest
    {
        IncludeAliases = Account.Aliases,
        TargetChannel = TargetChannel.Push,
        Headings = "Shipped",
        Contents = "Your order is on its way.",
    });

    public Task GetAsync() => _client.Users.GetAsync(Alias.ExternalId(Account.ExternalId));
}
