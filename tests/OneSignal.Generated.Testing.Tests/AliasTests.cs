using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class AliasTests : SimulatorTest
{
    [Fact]
    public async Task Aliases_are_added_changed_and_found()
    {
        await SubscriberAsync("customer-1");

        var added = await AddAsync("customer-1", """{"CrmId":"C-1","card":"1"}""");
        var changed = await AddAsync("customer-1", """{"card":"2"}""");

        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Equal("2", changed.Json["identity"]!["card"]!.GetValue<string>());
        Assert.Equal(changed.Text, (await SendAsync("GET", UserPath("CrmId", "C-1") + "/identity")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", UserPath("card", "1"))).Status);
    }

    [Fact]
    public async Task An_alias_that_another_user_holds_is_refused_and_named()
    {
        await SubscriberAsync("customer-1");
        await SubscriberAsync("customer-2");
        await AddAsync("customer-1", """{"CrmId":"C-1"}""");

        var answer = await AddAsync("customer-2", """{"CrmId":"C-1"}""");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("user-2", answer.ErrorObject["code"]!.GetValue<string>());
        Assert.Equal("""{"CrmId":"C-1"}""", answer.ErrorObject["meta"]!.ToJsonString());
    }

    [Fact]
    public async Task An_alias_is_taken_away_even_the_one_that_names_the_user()
    {
        await SubscriberAsync("customer-1");
        await AddAsync("customer-1", """{"CrmId":"C-1"}""");

        var answer = await SendAsync("DELETE", UserPath("external_id", "customer-1") + "/identity/external_id");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["onesignal_id", "CrmId"], answer.Json["identity"]!.AsObject().Select(alias => alias.Key));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", UserPath("external_id", "customer-1"))).Status);
    }

    [Theory]
    [InlineData("onesignal_id", HttpStatusCode.BadRequest)]
    [InlineData("CrmId", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_taken_away_is_refused(string label, HttpStatusCode expected)
    {
        await SubscriberAsync("customer-1");

        Assert.Equal(expected, (await SendAsync("DELETE", UserPath("external_id", "customer-1") + "/identity/" + label)).Status);
    }

    [Fact]
    public async Task A_OneSignal_id_that_is_no_UUID_is_named()
    {
        await SubscriberAsync("customer-1");

        var answer = await AddAsync("customer-1", """{"onesignal_id":"123"}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("request-1", answer.ErrorObject["code"]!.GetValue<string>());
        Assert.Equal("""{"onesignal_id":"123"}""", answer.ErrorObject["meta"]!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/identity")]
    [InlineData("/inbox/unread_count")]
    public async Task Nobody_is_looked_for_by_a_OneSignal_id_that_is_no_UUID(string path)
    {
        var answer = await SendAsync("GET", UserPath("onesignal_id", "123") + path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Invalid UUID", answer.ErrorObject["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("undefined")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("NA")]
    public async Task A_placeholder_is_no_external_id(string id)
    {
        var answer = await CreateUserAsync(new JsonObject { ["identity"] = new JsonObject { ["external_id"] = id } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("identity.external_id", answer.ErrorObject["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_has_twenty_aliases_of_ones_own()
    {
        await SubscriberAsync("customer-1");
        var twenty = new JsonObject();
        foreach (var i in Enumerable.Range(1, 20))
        {
            twenty[$"label{i}"] = i.ToString(CultureInfo.InvariantCulture);
        }

        Assert.Equal(HttpStatusCode.OK, (await AddAsync("customer-1", twenty.ToJsonString())).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await AddAsync("customer-1", """{"label21":"21"}""")).Status);
        Assert.Equal(HttpStatusCode.OK, (await AddAsync("customer-1", """{"label20":"other"}""")).Status);
    }

    [Fact]
    public async Task The_owner_of_a_subscription_is_found_and_named()
    {
        var subscription = (await SubscriberAsync("customer-1"))["subscriptions"]![0]!["id"]!.GetValue<string>();
        var path = $"/apps/{Simulator.AppId}/subscriptions/{subscription}/user/identity";

        var added = await SendAsync("PATCH", path, Identity("""{"CrmId":"C-1"}"""));
        var listed = await SendAsync("GET", path);
        var unknown = await SendAsync("GET", path.Replace(subscription, Guid.NewGuid().ToString(), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Equal("C-1", listed.Json["identity"]!["CrmId"]!.GetValue<string>());
        Assert.Equal("customer-1", listed.Json["identity"]!["external_id"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }

    private Task<Answer> AddAsync(string externalId, string identity) =>
        SendAsync("PATCH", UserPath("external_id", externalId) + "/identity", Identity(identity));

    private static JsonObject Identity(string aliases) => new() { ["identity"] = JsonNode.Parse(aliases) };
}
