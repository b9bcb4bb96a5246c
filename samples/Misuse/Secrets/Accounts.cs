using Microsoft.Extensions.Logging;
using OneSignal.Generated;

namespace Misuse.Secrets;

/// <summary>Clients for a shop and for the organization that it belongs to.</summary>
internal sealed class Accounts(HttpClient http, ILogger<Accounts> logger)
{
    public static OneSignalClient OfOrganization() => new(new OneSignalClientOptions
    {
        AppKey = new AppApiKey("os_v2_org_…"), // OSG3004
    });

    public OneSignalClient OfShop(string appId)
    {
        var key = Environment.GetEnvironmentVariable("ONESIGNAL_API_KEY")!;
        logger.LogInformation("App {App} has the key {Key}", appId, key); // OSG3006
        return new OneSignalClient(new OneSignalClientOptions { AppId = appId, AppKey = new AppApiKey(key) });
    }

    public Task<string> ReadAppAsync(string appId, string key) =>
        http.GetStringAsync($"https://api.onesignal.com/apps/{appId}?api_key={key}"); // OSG3006
}
