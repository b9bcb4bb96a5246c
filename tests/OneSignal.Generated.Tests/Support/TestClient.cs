namespace OneSignal.Generated.Tests.Support;

/// <summary>Clients and transports on a handler of the test's.</summary>
internal static class TestClient
{
    internal static OneSignalClientOptions Options() => new()
    {
        AppId = TestKeys.AppId,
        AppKey = TestKeys.App,
        OrganizationKey = TestKeys.Organization,
    };

    internal static OneSignalClient On(HttpMessageHandler handler, OneSignalClientOptions? options = null) =>
        new(options ?? Options(), new HttpClient(handler));

    internal static ApiTransport Transport(HttpMessageHandler handler, OneSignalClientOptions? options = null) =>
        new(ClientSettings.From(options ?? Options()), HttpChannel.Own(handler));
}
