using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class UserTests : SimulatorTest
{
    [Fact]
    public async Task A_new_user_is_created_with_200_and_found_by_every_alias()
    {
        var created = await CreateUserAsync(new JsonObject
        {
            ["identity"] = new JsonObject { ["external_id"] = "customer-1", ["CrmId"] = "C-1" },
            ["properties"] = new JsonObject { ["language"] = "fr", ["tags"] = new JsonObject { ["PlanTier"] = "gold" } },
            ["subscriptions"] = new JsonArray(Subscription("Email", "ada@example.com")),
        });

        Assert.Equal(HttpStatusCode.OK, created.Status);
        var oneSignalId = created.Json["identity"]!["onesignal_id"]!.GetValue<string>();
        foreach (var (label, id) in new[] { ("external_id", "customer-1"), ("CrmId", "C-1"), ("onesignal_id", oneSignalId) })
        {
            var found = await SendAsync("GET", UserPath(label, id));
            Assert.Equal(HttpStatusCode.OK, found.Status);
            Assert.Equal(created.Text, found.Text);
        }

        Assert.Equal("gold", created.Json["properties"]!["tags"]!["PlanTier"]!.GetValue<string>());
        var subscription = Assert.Single(created.Json["subscriptions"]!.AsArray())!;
        Assert.Equal("ada@example.com", subscription["token"]!.GetValue<string>());
        Assert.Equal(Simulator.AppId, subscription["app_id"]!.GetValue<string>());
        Assert.True(subscription["enabled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_user_who_exists_is_changed_with_202()
    {
        var first = await CreateUserAsync(Identified("customer-1"));
        var again = Identified("customer-1");
        again["identity"]!["CrmId"] = "C-1";
        again["properties"] = new JsonObject { ["language"] = "de" };

        var second = await CreateUserAsync(again);

        Assert.Equal(HttpStatusCode.Accepted, second.Status);
        Assert.Equal(
            first.Json["identity"]!["onesignal_id"]!.GetValue<string>(),
            second.Json["identity"]!["onesignal_id"]!.GetValue<string>());
        var found = await SendAsync("GET", UserPath("CrmId", "C-1"));
        Assert.Equal("de", found.Json["properties"]!["language"]!.GetValue<string>());
    }

    [Fact]
    public async Task Aliases_of_two_users_are_a_conflict_that_names_them()
    {
        await CreateUserAsync(Identified("customer-1"));
        await CreateUserAsync(new JsonObject { ["identity"] = new JsonObject { ["CrmId"] = "C-2" } });
        var both = Identified("customer-1");
        both["identity"]!["CrmId"] = "C-2";

        var answer = await CreateUserAsync(both);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Conflict", answer.ErrorObject["code"]!.GetValue<string>());
        Assert.Equal("C-2", answer.ErrorObject["meta"]!["conflicting_aliases"]!["CrmId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_subscription_moves_to_the_user_who_names_it_last()
    {
        var first = Identified("customer-1");
        first["subscriptions"] = new JsonArray(Subscription("SMS", "+15555550100"));
        var second = Identified("customer-2");
        second["subscriptions"] = new JsonArray(Subscription("SMS", "+15555550100"));

        var before = await CreateUserAsync(first);
        var after = await CreateUserAsync(second);

        Assert.Equal(
            before.Json["subscriptions"]![0]!["id"]!.GetValue<string>(),
            Assert.Single(after.Json["subscriptions"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Empty((await SendAsync("GET", UserPath("external_id", "customer-1"))).Json["subscriptions"]!.AsArray());
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_an_empty_tag_goes()
    {
        var user = Identified("customer-1");
        user["properties"] = new JsonObject
        {
            ["language"] = "fr",
            ["country"] = "FR",
            ["tags"] = new JsonObject { ["PlanTier"] = "gold", ["trial"] = "yes", ["store"] = "lyon" },
        };
        await CreateUserAsync(user);

        var answer = await SendAsync("PATCH", UserPath("external_id", "customer-1"), new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["language"] = "en",
                ["tags"] = new JsonObject { ["PlanTier"] = "platinum", ["trial"] = "" },
            },
        });
        var found = await SendAsync("GET", UserPath("external_id", "customer-1"));

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.Equal(
            """{"properties":{"language":"en","tags":{"PlanTier":"platinum"}}}""", answer.Text);
        Assert.Equal(
            """{"language":"en","country":"FR","tags":{"PlanTier":"platinum","store":"lyon"}}""",
            found.Json["properties"]!.ToJsonString());
    }

    [Fact]
    public async Task Purchases_add_up_and_a_session_is_booked_on_the_subscription_of_the_header()
    {
        var user = await SubscriberAsync("customer-1");
        var subscription = user["subscriptions"]![0]!["id"]!.GetValue<string>();
        var deltas = """
            {"deltas":{"session_count":1,"session_time":340,"purchases":[{"sku":"pass","amount":"49.90","iso":"EUR","count":1}]}}
            """;

        for (var i = 0; i < 2; i++)
        {
            using var request = Request("PATCH", UserPath("external_id", "customer-1"), "Key " + Simulator.AppKey);
            request.Headers.Add("onesignal-subscription-id", subscription);
            request.Content = new StringContent(deltas, Encoding.UTF8, "application/json");
            Assert.Equal(HttpStatusCode.Accepted, (await SendAsync(request)).Status);
        }

        var found = (await SendAsync("GET", UserPath("external_id", "customer-1"))).Json;
        Assert.Equal(2, found["properties"]!["purchases"]!.AsArray().Count);
        Assert.Equal(2, found["subscriptions"]![0]!["session_count"]!.GetValue<int>());
        Assert.Equal(680, found["subscriptions"]![0]!["session_time"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_tag_beyond_the_plan_is_refused_and_nothing_of_the_update_is_kept()
    {
        await CreateUserAsync(Identified("customer-1"));
        await TagAsync(Enumerable.Range(0, 100).Select(i => $"tag{i}"));

        var refused = await TagAsync(["one more", "tag0"], value: "other");
        var replaced = await TagAsync(["tag0"], value: "");
        var accepted = await TagAsync(["one more"]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("entitlements-tag-limit", refused.ErrorObject["code"]!.GetValue<string>());
        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted], [replaced.Status, accepted.Status]);
        var tags = (await SendAsync("GET", UserPath("external_id", "customer-1"))).Json["properties"]!["tags"]!.AsObject();
        Assert.Equal(100, tags.Count);
        Assert.Equal("x", (string)tags["tag1"]!);
    }

    [Fact]
    public async Task A_hundred_properties_and_tags_change_at_once_and_no_more()
    {
        await CreateUserAsync(Identified("customer-1"));
        var update = new JsonObject { ["language"] = "de", ["tags"] = Tags(Enumerable.Range(0, 100).Select(i => $"tag{i}"), "x") };

        var refused = await SendAsync("PATCH", UserPath("external_id", "customer-1"), new JsonObject { ["properties"] = update });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("journey")]
    public async Task A_tag_that_OneSignal_keeps_for_itself_is_refused_by_name(string name)
    {
        var user = Identified("customer-1");
        user["properties"] = new JsonObject { ["tags"] = Tags([name], "x") };

        var answer = await CreateUserAsync(user);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("properties.tags." + name, (string)answer.ErrorObject["title"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_of_nobody_is_accepted_and_makes_nobody()
    {
        var answer = await SendAsync("PATCH", UserPath("external_id", "nobody"), new JsonObject());

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", UserPath("external_id", "nobody"))).Status);
    }

    [Fact]
    public async Task A_deleted_user_is_gone_with_all_aliases_and_subscriptions()
    {
        var created = await SubscriberAsync("customer-1");
        var oneSignalId = created["identity"]!["onesignal_id"]!.GetValue<string>();

        var answer = await SendAsync("DELETE", UserPath("external_id", "customer-1"));

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.Equal(oneSignalId, answer.Json["identity"]!["onesignal_id"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", UserPath("onesignal_id", oneSignalId))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("DELETE", UserPath("external_id", "customer-1"))).Status);

        // The token is free again: it makes a new subscription.
        var again = await SubscriberAsync("customer-1");
        Assert.NotEqual(
            created["subscriptions"]![0]!["id"]!.GetValue<string>(), again["subscriptions"]![0]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("a/b@c d")]
    [InlineData("100%")]
    [InlineData("Zoë ✓")]
    [InlineData("?x=1&y=2#z")]
    public async Task An_alias_may_hold_any_text(string id)
    {
        await CreateUserAsync(Identified(id));

        var found = await SendAsync("GET", UserPath("external_id", id));

        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Equal(id, found.Json["identity"]!["external_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_is_not_found_and_the_error_is_an_object()
    {
        var answer = await SendAsync("GET", UserPath("external_id", "nobody"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("nobody", answer.ErrorObject["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_server_gives_out_OneSignal_ids()
    {
        var answer = await CreateUserAsync(
            new JsonObject { ["identity"] = new JsonObject { ["onesignal_id"] = Guid.NewGuid().ToString() } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Two_simulators_do_not_share_users()
    {
        await using var other = await OneSignalSimulator.StartAsync(
            new OneSignalSimulatorOptions { AppId = Guid.Parse(Simulator.AppId) }, Token);
        await CreateUserAsync(Identified("customer-1"));
        using var http = other.CreateHttpClient();
        using var request = Request("GET", UserPath("external_id", "customer-1"), "Key " + other.AppKey);

        using var response = await http.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private Task<Answer> TagAsync(IEnumerable<string> names, string value = "x") => SendAsync(
        "PATCH",
        UserPath("external_id", "customer-1"),
        new JsonObject { ["properties"] = new JsonObject { ["tags"] = Tags(names, value) } });

    private static JsonObject Tags(IEnumerable<string> names, string value) =>
        [.. names.Select(name => KeyValuePair.Create(name, (JsonNode?)value))];

    private static JsonObject Identified(string externalId) =>
        new() { ["identity"] = new JsonObject { ["external_id"] = externalId } };
}
