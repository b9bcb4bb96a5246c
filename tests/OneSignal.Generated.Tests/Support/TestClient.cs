namespace OneSignal.Generated.Tests.Support;

/// <summary>Clients and transports on a handler of the test's.</summary>
internal static class TestClient
{
    /// <summary>One attempt per call: a test that is not about repetition sees what its handler was asked once.</summary>
    internal static OneSignalClientOptions Options() => new()
    {
        AppId = TestKeys.AppId,
        AppKey = TestKeys.App,
        OrganizationKey = TestKeys.Organization,
        Retry = new() { IsEnabled = false },
    };

    /// <summary>As the defaults have it, on a clock that does not let anybody wait.</summary>
    internal static OneSignalClientOptions Retrying(TimeProvider clock)
    {
        var options = Options();
        options.Retry = new();
        options.TimeProvider = clock;
        return options;
    }

    internal static OneSignalClient On(HttpMessageHandler handler, OneSignalClientOptions? options = null) =>
        new(options ?? Options(), new HttpClient(handler));

    internal static ApiTransport Transport(HttpMessageHandler handler, OneSignalClientOptions? options = null) =>
        new(ClientSettings.From(options ?? Options()), HttpChannel.Own(handler));
}
