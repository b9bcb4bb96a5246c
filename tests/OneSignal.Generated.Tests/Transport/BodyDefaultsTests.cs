using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class BodyDefaultsTests
{
    private static readonly Guid Key = new("22222222-2222-4333-8444-555555555555");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_fills_in_app_id_and_key_and_leaves_the_callers_object_as_it_was()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);
        var request = new CreateNotificationRequest { Contents = "Hello" };

        await client.Notifications.CreateAsync(request, Token);

        var body = handler.Single.Json;
        Assert.Equal(TestKeys.AppId, (string?)body["app_id"]);
        Assert.NotEqual(Guid.Empty, Guid.ParseExact((string)body["idempotency_key"]!, "D"));
        Assert.Equal("Hello", (string?)body["contents"]!["en"]);
        Assert.Equal(3, body.Count);
        Assert.Null(request.AppId);
        Assert.Null(request.IdempotencyKey);
    }

    [Fact]
    public async Task An_object_that_is_used_twice_gets_two_keys()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);
        var request = new CreateNotificationRequest { Contents = "Hello" };

        await client.Notifications.CreateAsync(request, Token);
        await client.Notifications.CreateAsync(request, Token);

        Assert.NotEqual((string?)handler.Sent[0].Json["idempotency_key"], (string?)handler.Sent[1].Json["idempotency_key"]);
    }

    [Fact]
    public async Task What_the_caller_set_is_sent_once_and_unchanged()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);
        var appId = "99999999-2222-4333-8444-555555555555";

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest { AppId = appId, IdempotencyKey = Key, Contents = "Hello" }, Token);

        // Parsing refuses a name that stands twice only when asked for, so the text is counted.
        var text = handler.Single.Text;
        Assert.Equal(2, text.Split("app_id").Length);
        Assert.Equal(2, text.Split("idempotency_key").Length);
        Assert.Equal(appId, (string?)handler.Single.Json["app_id"]);
        Assert.Equal(Key.ToString(), (string?)handler.Single.Json["idempotency_key"]);
    }

    [Fact]
    public async Task Each_event_gets_a_key_of_its_own_on_a_copy()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);
        var events = new[]
        {
            new CustomEvent { Name = "bought", ExternalId = "a" },
            new CustomEvent { Name = "bought", ExternalId = "b", IdempotencyKey = Key },
            new CustomEvent { Name = "bought", ExternalId = "c" },
        };
        var request = new CreateCustomEventsRequest { Events = events };

        await client.CustomEvents.CreateAsync(request, Token);

        var keys = handler.Single.Json["events"]!.AsArray().Select(item => (string?)item!["idempotency_key"]).ToArray();
        Assert.Equal(3, keys.Distinct().Count());
        Assert.All(keys, Assert.NotNull);
        Assert.Equal(Key.ToString(), keys[1]);
        Assert.Same(events, request.Events);
        Assert.Equal([null, Key, null], events.Select(item => item.IdempotencyKey));
    }

    [Theory]
    [InlineData(true, true, """{"app_id":"A","idempotency_key":"K"}""")]
    [InlineData(true, false, """{"app_id":"A"}""")]
    [InlineData(false, true, """{"idempotency_key":"K"}""")]
    [InlineData(false, false, "{}")]
    public void An_empty_model_and_a_filled_one_join_with_what_is_filled_in(bool appId, bool key, string expected)
    {
        Assert.Equal(expected, Write(new JsonObject(), appId, key));
        Assert.Equal(
            expected.Replace("}", (expected == "{}" ? string.Empty : ",") + "\"n\":{}}", StringComparison.Ordinal),
            Write(new JsonObject { ["n"] = new JsonObject() }, appId, key));
    }

    [Fact]
    public void A_model_larger_than_the_first_buffer_is_whole()
    {
        var model = new JsonObject();
        for (var index = 0; index < 5_000; index++)
        {
            model["name" + index] = new string('x', index % 50);
        }

        var written = JsonNode.Parse(Write(model, true, true))!.AsObject();

        Assert.Equal(5_002, written.Count);
        Assert.True(written.Remove("app_id"));
        Assert.True(written.Remove("idempotency_key"));
        Assert.True(JsonNode.DeepEquals(model, written));
    }

    [Fact]
    public void A_model_that_fails_does_not_spoil_the_next()
    {
        var deep = new JsonObject();
        var current = deep;
        for (var depth = 0; depth < 2_000; depth++)
        {
            var next = new JsonObject();
            current["n"] = next;
            current = next;
        }

        Assert.ThrowsAny<Exception>(() => Write(deep, true, true));
        Assert.Equal("""{"app_id":"A","a":1}""", Write(new JsonObject { ["a"] = 1 }, true, false));
    }

    [Fact]
    public async Task Text_and_names_go_out_as_they_were_written()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                Contents = new LanguageMap { ["en"] = "Tom & \"Jerry\" <3 + 日本 😀", ["zh-Hans"] = "\n" },
                IncludeAliases = new() { ["CrmId"] = ["A-1"], ["external_id"] = ["a/b"] },
                Data = new JsonObject { ["OrderId"] = 4711, ["with space"] = null, ["UPPER"] = new JsonArray(1.50m, true) },
            },
            Token);

        var text = handler.Single.Text;
        Assert.Contains("""Tom & \"Jerry\" <3 + 日本""", text, StringComparison.Ordinal);
        Assert.Contains("""{"CrmId":["A-1"],"external_id":["a/b"]}""", text, StringComparison.Ordinal);
        Assert.Contains("""{"OrderId":4711,"with space":null,"UPPER":[1.50,true]}""", text, StringComparison.Ordinal);
        Assert.Equal("Tom & \"Jerry\" <3 + 日本 😀", (string?)handler.Single.Json["contents"]!["en"]);
    }

    [Fact]
    public async Task A_time_goes_out_with_its_offset()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest { SendAfter = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(1)) }, Token);

        Assert.Contains("\"send_after\":\"2026-12-01T09:00:00+01:00\"", handler.Single.Text, StringComparison.Ordinal);
    }

    private static string Write(JsonObject model, bool appId, bool key)
    {
        var body = JsonBodyWriter.Write(
            model, new Members(), appId ? JsonBodyWriter.PropertyName("app_id") : null, "A", key ? JsonBodyWriter.PropertyName("idempotency_key") : null);
        var text = System.Text.Encoding.UTF8.GetString(body.Memory.Span);
        body.LetGo();
        return key ? Key36().Replace(text, "\"K\"", 1) : text;
    }

    private static System.Text.RegularExpressions.Regex Key36() => new("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");

    /// <summary>Any members, as a request that is generated would write its own.</summary>
    private sealed class Members : ObjectWriter<JsonObject>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, JsonObject value)
        {
            foreach (var member in value)
            {
                MemberWriter.Write(writer, System.Text.Encoding.UTF8.GetBytes(member.Key), member.Value, JsonCodecs.Node);
            }
        }
    }
}
