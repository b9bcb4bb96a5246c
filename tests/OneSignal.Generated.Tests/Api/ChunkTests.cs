using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

/// <summary>A message to more recipients than one request takes.</summary>
public sealed class ChunkTests
{
    private static readonly Guid Key = new("0198f0a4-6f3e-7c3b-9d41-2f1f2a3b4c5d");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_key_from_a_name_is_the_one_that_RFC_9562_gives_as_an_example() =>
        Assert.Equal(
            new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
            IdempotencyKey.From(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public async Task Everybody_is_in_one_request_with_a_key_of_its_own()
    {
        var handler = Answering();
        using var client = TestClient.On(handler);
        var request = CreateNotificationRequest.Push("Hi");
        request.IdempotencyKey = Key;

        var chunks = await client.Notifications.CreateInChunksAsync(request, People(45_000), cancellationToken: Token);

        Assert.Equal(Enumerable.Range(0, 45_000).Select(id => $"u{id}"), handler.Sent.SelectMany(Recipients));
        Assert.Equal([20_000, 20_000, 5_000], handler.Sent.Select(sent => Recipients(sent).Count()));
        Assert.Equal(chunks.Select(chunk => chunk.IdempotencyKey.ToString()), handler.Sent.Select(KeyOf));
        Assert.Equal(3, chunks.Select(chunk => chunk.IdempotencyKey).Append(Key).Distinct().Count() - 1);
        Assert.All(chunks, chunk => Assert.Equal("x", chunk.Response!.Id));
        Assert.Null(request.IncludeAliases);
        Assert.Equal(Key, request.IdempotencyKey);
    }

    [Fact]
    public async Task The_same_message_gets_the_same_keys_again_and_another_one_others()
    {
        var handler = Answering();
        using var client = TestClient.On(handler);
        foreach (var key in new Guid?[] { Key, Key, null, null })
        {
            var request = CreateNotificationRequest.Push("Hi");
            request.IdempotencyKey = key;
            await client.Notifications.CreateInChunksAsync(request, People(20_001), cancellationToken: Token);
        }

        var keys = handler.Sent.Select(KeyOf).ToList();
        Assert.Equal(keys[..2], keys[2..4]);
        Assert.Equal(6, keys.Distinct().Count());
    }

    [Fact]
    public async Task One_request_that_fails_does_not_keep_the_others_from_being_sent()
    {
        var calls = 0;
        var handler = new StubHandler((_, _) => Task.FromResult(++calls == 2
            ? new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("""{"errors":["no"]}""") }
            : new HttpResponseMessage { Content = new StringContent("""{"id":"x"}""", Encoding.UTF8, "application/json") }));
        using var client = TestClient.On(handler);

        var fault = await Assert.ThrowsAsync<OneSignalChunksException>(() => client.Notifications.CreateInChunksAsync(
            CreateNotificationRequest.Push("Hi"), People(50_000), cancellationToken: Token));

        Assert.Equal([false, true, false], fault.Chunks.Select(chunk => chunk.Error is not null));
        Assert.Same(fault.Chunks[1].Error, fault.InnerException);
        Assert.Contains("1 of the 3", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, handler.Sent.Count);
    }

    [Fact]
    public async Task Every_kind_of_list_is_split_and_what_lists_nobody_goes_at_once()
    {
        var handler = Answering();
        using var client = TestClient.On(handler);
        var ids = Enumerable.Range(0, 20_001).ToList();

        foreach (var (audience, requests) in new[]
        {
            (Audience.Subscriptions(ids.Select(_ => TestKeys.AppId)), 2),
            (Audience.Emails(ids.Select(id => $"u{id}@example.com")), 2),
            (Audience.PhoneNumbers(ids.Select(id => $"+1555{id:D7}")), 2),
            (Audience.Segments("A"), 1),
            (Audience.Filters(Filter.Country.EqualTo("AT")), 1),
        })
        {
            var before = handler.Sent.Count;
            var message = new CreateNotificationRequest { Contents = "Hi" };
            var chunks = await client.Notifications.CreateInChunksAsync(message, audience, cancellationToken: Token);
            Assert.Equal(requests, chunks.Count);
            Assert.Equal(requests, handler.Sent.Count - before);
        }
    }

    [Fact]
    public void A_mistake_shows_before_anybody_is_reached()
    {
        var handler = Answering();
        using var client = TestClient.On(handler);
#pragma warning disable CS0618
        var former = new CreateNotificationRequest { Contents = "Hi", ExternalId = "key" };
#pragma warning restore CS0618

        Assert.Throws<ArgumentException>(Send(former, Audience.Segments("A")));
        Assert.Throws<ArgumentException>(Send(CreateNotificationRequest.Push("Hi").To(Audience.Segments("A")), Audience.Segments("A")));
        Assert.Throws<ArgumentException>(Send(new CreateNotificationRequest(), People(1)));
        Assert.Empty(handler.Sent);

        Action Send(CreateNotificationRequest request, Audience audience) =>
            () => _ = client.Notifications.CreateInChunksAsync(request, audience, cancellationToken: Token);
    }

    private static Audience People(int count) => Audience.ExternalIds(Enumerable.Range(0, count).Select(id => $"u{id}"));

    private static StubHandler Answering() => StubHandler.Answering("""{"id":"x"}""");

    private static IEnumerable<string> Recipients(SentRequest sent) =>
        ((JsonArray)sent.Json["include_aliases"]!["external_id"]!).Select(id => (string)id!);

    private static string KeyOf(SentRequest sent) => (string)sent.Json["idempotency_key"]!;
}
