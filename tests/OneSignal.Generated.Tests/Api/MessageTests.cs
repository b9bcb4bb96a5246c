using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

/// <summary>Messages by channel, and subscriptions that are switched.</summary>
public sealed class MessageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_message_of_a_channel_has_what_belongs_to_it()
    {
        var push = CreateNotificationRequest.Push("Hi", "Title");
        Assert.Equal((TargetChannel.Push, "Hi", "Title"), (push.TargetChannel!.Value, push.Contents!["en"], push.Headings!["en"]));

        var email = CreateNotificationRequest.Email("Subject", "<p>[unsubscribe_url]</p>");
        Assert.Equal((TargetChannel.Email, "Subject", "<p>[unsubscribe_url]</p>"), (email.TargetChannel!.Value, email.EmailSubject, email.EmailBody));
        Assert.Null(email.Contents);

        var sms = CreateNotificationRequest.Sms("Hi", "+15555550100");
        Assert.Equal((TargetChannel.Sms, "Hi", "+15555550100"), (sms.TargetChannel!.Value, sms.Contents!["en"], sms.SmsFrom));
        Assert.Null(sms.Headings);

        var template = CreateNotificationRequest.FromTemplate(TargetChannel.Email, TestKeys.AppId);
        Assert.Equal((TargetChannel.Email, TestKeys.AppId), (template.TargetChannel!.Value, template.TemplateId));
    }

    [Fact]
    public void What_OneSignal_would_refuse_is_refused_here()
    {
        var german = new LanguageMap { ["de"] = "Hallo" };
        var both = new LanguageMap { ["en"] = "Hi", ["de"] = "Hallo" };

        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push(german));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push(""));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Sms(german));
        Assert.Contains("'de'", Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push(both, "Title")).Message, StringComparison.Ordinal);
        Assert.Contains("'de'", Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push("Hi", both)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Email(" ", "body"));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Email("subject", ""));
        Assert.Throws<ArgumentNullException>(() => CreateNotificationRequest.Push(null!));
    }

    [Fact]
    public async Task A_subscription_is_switched_by_a_pair_that_agrees()
    {
        var handler = StubHandler.Answering("");
        using var client = TestClient.On(handler);

        await client.Subscriptions.DisableAsync("s", cancellationToken: Token);
        await client.Subscriptions.EnableAsync("s", cancellationToken: Token);

        Assert.Equal(
            [
                """PATCH {"subscription":{"enabled":false,"notification_types":-31}}""",
                """PATCH {"subscription":{"enabled":true,"notification_types":1}}""",
            ],
            handler.Sent.Select(request => $"{request.Method} {request.Text}"));
        Assert.All(handler.Sent, request => Assert.EndsWith("/subscriptions/s", request.Target, StringComparison.Ordinal));
    }
}
