using System.Text.Json;

namespace OneSignal.Generated.Tests.Json;

/// <summary>Models as text, for an outbox or a test.</summary>
public sealed class OneSignalModelTests
{
    [Fact]
    public void A_request_comes_back_as_it_was_kept()
    {
        var request = new CreateNotificationRequest
        {
            IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
            TargetChannel = TargetChannel.Push,
            Contents = "Zoë, your order is on its way.",
            Data = new() { ["OrderId"] = 4711 },
            IdempotencyKey = IdempotencyKey.NewKey(),
        };

        var json = OneSignalModel.ToJson(request);
        var read = OneSignalModel.FromJson<CreateNotificationRequest>(json)!;

        Assert.Equal(request.IdempotencyKey, read.IdempotencyKey);
        Assert.Equal(["customer-4711"], read.IncludeAliases!["external_id"]);
        Assert.Equal(json, OneSignalModel.ToJson(read));
        Assert.Contains("Zoë", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_filled_in()
    {
        Assert.Equal("""{"contents":{"en":"Hello"}}""", OneSignalModel.ToJson(new CreateNotificationRequest { Contents = "Hello" }));
    }

    [Fact]
    public void An_answer_is_read_as_well()
    {
        var answer = OneSignalModel.FromJson<CreateNotificationResponse>("""{"id":"","errors":["All included players are not subscribed"]}""")!;

        Assert.Equal(NotificationOutcome.NotSent, answer.Outcome);
    }

    [Fact]
    public void What_is_not_JSON_or_not_of_the_API_is_refused()
    {
        Assert.Null(OneSignalModel.FromJson<CreateNotificationRequest>("null"));
        Assert.ThrowsAny<JsonException>(() => OneSignalModel.FromJson<CreateNotificationRequest>("{"));
        Assert.ThrowsAny<JsonException>(() => OneSignalModel.FromJson<CreateNotificationRequest>("[]"));
        Assert.Throws<NotSupportedException>(() => OneSignalModel.FromJson<Version>("{}"));
        Assert.Throws<NotSupportedException>(() => OneSignalModel.ToJson(new Version()));
        Assert.Throws<ArgumentNullException>(() => OneSignalModel.FromJson<CreateNotificationRequest>(null!));
        Assert.Throws<ArgumentNullException>(() => OneSignalModel.ToJson<CreateNotificationRequest>(null!));
    }
}
