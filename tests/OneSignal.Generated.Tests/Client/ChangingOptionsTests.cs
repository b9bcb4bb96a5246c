using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Client;

public sealed class ChangingOptionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_takes_the_options_and_the_HttpClient_of_the_moment()
    {
        var handler = StubHandler.Answering("{}");
        using var http = new HttpClient(handler);
        var options = TestClient.Options();
        var asked = 0;
        using var client = new OneSignalClient(() => options, () =>
        {
            asked++;
            return http;
        });
        var apps = client.Apps;
        await apps.GetAsync(cancellationToken: Token);

        options = TestClient.Options();
        options.BaseAddress = new Uri("https://elsewhere.example");
        await apps.GetAsync(cancellationToken: Token);

        Assert.Equal(["api.onesignal.com", "elsewhere.example"], handler.Sent.Select(request => request.Address.Host));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task The_app_id_in_a_body_is_that_of_the_same_options_as_the_key()
    {
        const string Other = "99999999-8888-4777-8666-555555555555";
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var http = new HttpClient(handler);
        var answers = new Queue<OneSignalClientOptions>(
            [TestClient.Options(), TestClient.Options(), TestClient.Options(), TestClient.Options()]);
        using var client = new OneSignalClient(
            () =>
            {
                // Other options at each question: a call that asks twice mixes them.
                var options = answers.Dequeue();
                options.AppId = answers.Count == 2 ? Other : TestKeys.AppId;
                return options;
            },
            () => http);

        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal(Other, handler.Single.Json["app_id"]!.GetValue<string>());
        Assert.Equal(2, answers.Count);
    }

    [Fact]
    public void Options_that_are_wrong_at_first_make_no_client()
    {
        using var http = new HttpClient();
        var options = TestClient.Options();
        options.AppId = "nonsense";

        var exception = Assert.Throws<OneSignalConfigurationException>(() => new OneSignalClient(() => options, () => http));

        Assert.Equal("AppId", exception.Option);
        Assert.Equal(exception.Message, Assert.Throws<OneSignalConfigurationException>(options.Validate).Message);
    }

    [Fact]
    public void The_handler_of_a_client_can_be_had_alone()
    {
        using var handler = OneSignalClient.CreateHandler(TestClient.Options());

        var sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.Equal(TimeSpan.FromSeconds(300), sockets.PooledConnectionLifetime);
        Assert.False(sockets.AllowAutoRedirect);
    }

    [Fact]
    public async Task The_callers_HttpClient_outlives_the_client()
    {
        var handler = StubHandler.Answering("{}");
        using var http = new HttpClient(handler);
        var options = TestClient.Options();
        new OneSignalClient(() => options, () => http).Dispose();

        using var another = new OneSignalClient(() => options, () => http);
        await another.Apps.GetAsync(cancellationToken: Token);

        Assert.Single(handler.Sent);
    }
}
