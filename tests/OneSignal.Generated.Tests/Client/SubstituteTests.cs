namespace OneSignal.Generated.Tests.Client;

public sealed class SubstituteTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_substitute_answers_with_what_it_was_given()
    {
        using OneSignalClient client = new FakeClient();

        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal("made up", answer.Id);
        Assert.Equal(default, answer.StatusCode);
        Assert.Null(answer.Headers);
        Assert.Null(answer.RequestId);
        Assert.False(answer.IsReplayed);
    }

    [Fact]
    public async Task A_member_that_was_not_substituted_says_so()
    {
        using OneSignalClient client = new FakeClient();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => client.Users.GetAsync(Alias.ExternalId("4711"), Token));

        Assert.Contains("Override", exception.Message, StringComparison.Ordinal);
    }

    private sealed class FakeClient : OneSignalClient
    {
        public override NotificationsClient Notifications { get; } = new FakeNotifications();
    }

    private sealed class FakeNotifications : NotificationsClient
    {
        public override Task<CreateNotificationResponse> CreateAsync(
            CreateNotificationRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new CreateNotificationResponse { Id = "made up" });
    }
}
