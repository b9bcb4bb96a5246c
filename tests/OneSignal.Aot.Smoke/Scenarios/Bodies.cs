using System.Text.Json.Nodes;
using OneSignal.Generated;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>What is written and read: the code of each type of member has to be there without reflection to find it.</summary>
internal static class Bodies
{
    internal static async Task EveryKindOfMemberIsWritten()
    {
        using var answers = new CannedAnswers("""{"id":"m"}""");
        using var client = answers.CreateClient();
        var key = IdempotencyKey.From(new Guid("0b6f2c1e-5d0a-4c7e-9a51-3f8c2d7e6b90"), "order-4711/shipped");

        await client.Notifications.CreateAsync(new CreateNotificationRequest
        {
            AppId = "11111111-2222-4333-8444-555555555555",
            IdempotencyKey = key,
            IncludeAliases = new() { ["CrmId"] = ["A-1", "ü \"2\""] },
            TargetChannel = TargetChannel.Push,
            Contents = new() { ["en"] = "Grüße <3", ["ja"] = "日本" },
            Data = new JsonObject { ["OrderId"] = new JsonArray(1, 2.5, true, null, "x") },
            Buttons = [new Button { Id = "b", Text = "Open" }],
            Filters = [FilterExpression.From(new Filter { Field = "location", Lat = 0, Long = 0.25 }), new FilterOperator { Operator = FilterOperatorKind.Or }],
            SendAfter = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(-5)),
            Priority = 10,
            Ttl = 0,
            IosRelevanceScore = 0.5,
            IosInterruptionLevel = "from-tomorrow",
            EnableFrequencyCap = false,
            AdditionalProperties = new() { { "new_field", new JsonArray("a", 5) } },
        });

        var body = JsonNode.Parse(answers.Sent.Single())!.AsObject();
        Check.Equal(key.ToString(), (string?)body["idempotency_key"]);
        Check.Equal("ü \"2\"", (string?)body["include_aliases"]!["CrmId"]![1]);
        Check.Equal("push", (string?)body["target_channel"]);
        Check.Equal("日本", (string?)body["contents"]!["ja"]);
        Check.Equal("[1,2.5,true,null,\"x\"]", body["data"]!["OrderId"]!.ToJsonString());
        Check.Equal("Open", (string?)body["buttons"]![0]!["text"]);
        Check.Equal("""[{"field":"location","lat":0,"long":0.25},{"operator":"OR"}]""", body["filters"]!.ToJsonString());
        Check.Equal("2026-12-01T09:00:00-05:00", (string?)body["send_after"]);
        Check.Equal(10, (int)body["priority"]!);
        Check.Equal(0, (int)body["ttl"]!);
        Check.Equal(0.5, (double)body["ios_relevance_score"]!);
        Check.Equal("from-tomorrow", (string?)body["ios_interruption_level"]);
        Check.That(!(bool)body["enable_frequency_cap"]!);
        Check.Equal("""["a",5]""", body["new_field"]!.ToJsonString());
        Check.Equal(15, body.Count);
        Check.That(answers.Sent.Single().Contains("Grüße <3", StringComparison.Ordinal));
    }

    internal static async Task UnsetAndNullDiffer()
    {
        using var answers = new CannedAnswers("""{"id":"j"}""");
        using var client = answers.CreateClient();

        await client.Journeys.UpdateAsync("j", new UpdateJourneyRequest { Name = "Kept" });
        await client.Journeys.UpdateAsync("j", new UpdateJourneyRequest { Description = (string?)null, Schedule = (JourneyScheduleRequest?)null });
        await client.Journeys.UpdateAsync("j", new UpdateJourneyRequest
        {
            Description = "Set",
            Schedule = new JourneyScheduleRequest { StopAt = (DateTimeOffset?)null },
        });

        Check.Equal("""{"name":"Kept"}""", answers.Sent[0]);
        Check.Equal("""{"description":null,"schedule":null}""", answers.Sent[1]);
        Check.Equal("""{"description":"Set","schedule":{"stop_at":null}}""", answers.Sent[2]);
    }

    internal static async Task WhatIsUnknownIsKept()
    {
        using var answers = new CannedAnswers(
            """
            {"id":"m","contents":{"en":"Hello"},"priority":7,"successful":"12","queued_at":1782900000,"throttle_rate_per_minute":null,
             "data":{"a":[1]},"from_the_future":{"x":[1,null]}}
            """,
            """{"payload":{"filters":[{"field":"orbit","relation":"above","value":"1"},{"operator":"XOR"},["odd"]]}}""",
            """{"outcomes":[{"id":"os__click","value":1.5,"aggregation":"median"}]}""",
            """{"id":"","errors":{"invalid_aliases":{"external_id":["x"]}}}""",
            """{"id":"","errors":["All included players are not subscribed"]}""",
            """{"id":"","errors":5}""");
        using var client = answers.CreateClient();

        var message = await client.Notifications.GetAsync("m");
        Check.Equal("Hello", message.Contents!["en"]);
        Check.Equal(7, message.Priority!.Value.Value);
        Check.Equal(12, message.Successful);
        Check.Equal("""{"x":[1,null]}""", message.AdditionalProperties!["from_the_future"].GetRawText());

        var filters = (await client.Segments.GetAsync("s")).Payload!.Filters!;
        Check.Equal("orbit", filters[0].Filter!.Field!.Value.Value);
        Check.Equal("XOR", filters[1].FilterOperator!.Operator!.Value.Value);
        Check.Equal("""["odd"]""", filters[2].Other!.ToJsonString());

        var outcome = (await client.Outcomes.GetAsync(["os__click.sum"])).Outcomes![0];
        Check.Equal(1.5, outcome.Value);
        Check.Equal("median", outcome.Aggregation!.Value.Value);

        Check.Equal("x", (await SendAsync(client)).InvalidRecipients!.InvalidAliases!["external_id"][0]);
        Check.Equal("All included players are not subscribed", (await SendAsync(client)).Reasons[0]);
        Check.Equal("5", (await SendAsync(client)).Errors!.Other!.ToJsonString());
    }

    internal static async Task UnknownFieldsGoBack()
    {
        using var answers = new CannedAnswers(
            """{"id":"j","nodes":[{"id":"n","kind":"teleport","where":{"to":["moon"]}}]}""", """{"id":"j"}""");
        using var client = answers.CreateClient();

        var journey = await client.Journeys.GetAsync("j");
        await client.Journeys.UpdateAsync("j", new UpdateJourneyRequest { Nodes = journey.Nodes });

        Check.Equal("""{"nodes":[{"id":"n","kind":"teleport","where":{"to":["moon"]}}]}""", answers.Sent[1]);
    }

    private static Task<CreateNotificationResponse> SendAsync(OneSignalClient client) =>
        client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" });
}
