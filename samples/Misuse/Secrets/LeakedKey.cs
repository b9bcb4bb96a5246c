using OneSignal.Generated;

namespace Misuse.Secrets;

/// <summary>The client of the shop, with what it takes to start in a hurry.</summary>
internal static class LeakedKey
{
    public static OneSignalClient Connect() => new(new OneSignalClientOptions
    {
        AppId = "0b4f3b1e-5c58-4f5e-9d5c-2b7f6a1c8e90",
        AppKey = new AppApiKey("<app API key>"), // OSG3001, OSG3004
    });
}
