using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>Apps and their keys.</summary>
public sealed class AppTests : SimulatorTest
{
    [Fact]
    public async Task A_new_app_is_listed_and_starts_empty()
    {
        await SubscriberAsync("customer-1");

        var created = await CreateAsync("Other");
        var list = await SendAsOrganizationAsync("GET", "/apps");

        Assert.Equal(HttpStatusCode.OK, created.Status);
        Assert.Equal([1, 0], list.Json.AsArray().Select(app => app!["players"]!.GetValue<int>()));
        Assert.Equal(created["id"], list.Json[1]!["id"]!.GetValue<string>());
        Assert.Equal(Simulator.OrganizationId, created["organization_id"]);
    }

    [Fact]
    public async Task An_app_of_another_organization_cannot_be_created()
    {
        var answer = await SendAsOrganizationAsync(
            "POST", "/apps", new JsonObject { ["name"] = "Other", ["organization_id"] = Guid.NewGuid().ToString() });

        Assert.Equal((HttpStatusCode.NotFound, "Organization not found"), (answer.Status, answer.ErrorText));
    }

    [Fact]
    public async Task Settings_are_changed_and_secrets_are_never_shown()
    {
        var secret = Convert.ToBase64String("a secret"u8);

        var changed = await SendAsOrganizationAsync("PUT", "/apps/" + Simulator.AppId, new JsonObject
        {
            ["name"] = "Shop",
            ["site_name"] = "The shop",
            ["chrome_web_origin"] = "https://shop.example.com",
            ["fcm_v1_service_account_json"] = secret,
        });
        var read = await SendAsync("GET", "/apps/" + Simulator.AppId);
        var unknown = await SendAsOrganizationAsync("PUT", "/apps/" + Guid.NewGuid(), new JsonObject { ["name"] = "Shop" });

        Assert.Equal("Shop", read["name"]);
        Assert.Equal("The shop", read["site_name"]);
        Assert.Equal("""["android","web"]""", read.Json["channels"]!["push"]!["platforms"]!.ToJsonString());
        Assert.DoesNotContain(secret, changed.Text + read.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.StartsWith("Couldn't find app with id =", unknown.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_alone_counts_nobody()
    {
        Assert.True((await SendAsync("GET", "/apps/" + Simulator.AppId)).Json.AsObject().ContainsKey("players"));
        Assert.False((await SendAsync("GET", "/apps/" + Simulator.AppId + "?view=config")).Json.AsObject().ContainsKey("players"));
    }

    [Fact]
    public async Task Each_app_has_users_messages_and_keys_of_its_own()
    {
        var other = (await CreateAsync("Other"))["id"];
        var key = await KeyAsync(other);
        await SubscriberAsync("customer-1");
        var message = Message();
        message["app_id"] = other;
        message["idempotency_key"] = Guid.NewGuid().ToString();
        var mine = message.DeepClone().AsObject();
        mine["app_id"] = Simulator.AppId;

        var theirs = await SendAsync("POST", "/notifications", message, "Key " + key);
        var ours = await SendMessageAsync(mine);
        var wrongKey = await SendMessageAsync(message);
        var user = await SendAsync("GET", $"/apps/{other}/users/by/external_id/customer-1", body: null, "Key " + key);

        Assert.Matches("^os_v2_app_[a-z2-7]{103}$", key);
        Assert.Equal(HttpStatusCode.OK, theirs.Status);
        Assert.Null(ours.Replayed);
        Assert.NotEqual(theirs["id"], ours["id"]);
        Assert.Equal(HttpStatusCode.Forbidden, wrongKey.Status);
        Assert.Equal(HttpStatusCode.NotFound, user.Status);
    }

    [Fact]
    public async Task The_old_secret_of_a_rotated_key_dies_at_once()
    {
        var created = await CreateKeyAsync(Simulator.AppId, """{"name":"service"}""");

        var before = await ListWithAsync(created["formatted_token"]);
        var rotated = await SendAsOrganizationAsync("POST", KeyPath(created["token_id"]) + "/rotate");
        var old = await ListWithAsync(created["formatted_token"]);
        var fresh = await ListWithAsync(rotated["formatted_token"]);

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal(["formatted_token"], rotated.Json.AsObject().Select(property => property.Key));
        Assert.Equal(HttpStatusCode.Forbidden, old.Status);
        Assert.Equal(HttpStatusCode.OK, fresh.Status);
    }

    [Fact]
    public async Task Keys_are_listed_without_secrets_renamed_and_deleted()
    {
        var created = await CreateKeyAsync(Simulator.AppId, """{"name":"service"}""");

        var renamed = await SendAsOrganizationAsync(
            "PATCH", KeyPath(created["token_id"]), JsonNode.Parse("""{"name":"new","ip_allowlist":["127.0.0.0/8"]}"""));
        var list = await SendAsOrganizationAsync("GET", AppPath("auth/tokens"));
        var deleted = await SendAsOrganizationAsync("DELETE", KeyPath(created["token_id"]));
        var again = await SendAsOrganizationAsync("DELETE", KeyPath(created["token_id"]));

        Assert.Equal(("{}", "{}"), (renamed.Text, deleted.Text));
        Assert.Equal(2, list.Json["tokens"]!.AsArray().Count);
        Assert.Equal("new", list.Json["tokens"]![1]!["name"]!.GetValue<string>());
        Assert.Equal("disabled", list.Json["tokens"]![1]!["ip_allowlist_mode"]!.GetValue<string>());
        Assert.DoesNotContain("os_v2", list.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, "Token not found"), (again.Status, again.ErrorText));
        Assert.Equal(HttpStatusCode.Forbidden, (await ListWithAsync(created["formatted_token"])).Status);
    }

    [Theory]
    [InlineData("""["127.0.0.0/8"]""", HttpStatusCode.OK)]
    [InlineData("""["127.0.0.1"]""", HttpStatusCode.OK)]
    [InlineData("""["203.0.113.0/24"]""", HttpStatusCode.Forbidden)]
    public async Task A_key_that_is_bound_to_addresses_is_refused_elsewhere_as_if_it_were_wrong(string ranges, HttpStatusCode expected)
    {
        var key = await CreateKeyAsync(
            Simulator.AppId, $$"""{"name":"service","ip_allowlist_mode":"explicit","ip_allowlist":{{ranges}}}""");

        Assert.Equal(expected, (await ListWithAsync(key["formatted_token"])).Status);
    }

    [Fact]
    public async Task A_range_that_is_none_is_refused()
    {
        var answer = await CreateKeyAsync(Simulator.AppId, """{"name":"service","ip_allowlist":["everywhere"]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("everywhere", answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_has_room_for_sixteen_keys()
    {
        for (var i = 0; i < 15; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await CreateKeyAsync(Simulator.AppId, """{"name":"service"}""")).Status);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await CreateKeyAsync(Simulator.AppId, """{"name":"service"}""")).Status);
    }

    [Fact]
    public async Task An_app_that_is_not_there_has_no_keys()
    {
        var answer = await SendAsOrganizationAsync("GET", $"/apps/{Guid.NewGuid()}/auth/tokens");

        Assert.Equal((HttpStatusCode.NotFound, "App not found"), (answer.Status, answer.ErrorText));
    }

    private Task<Answer> CreateAsync(string name) => SendAsOrganizationAsync(
        "POST", "/apps", new JsonObject { ["name"] = name, ["organization_id"] = Simulator.OrganizationId });

    private Task<Answer> CreateKeyAsync(string appId, string key) =>
        SendAsOrganizationAsync("POST", $"/apps/{appId}/auth/tokens", JsonNode.Parse(key));

    private async Task<string> KeyAsync(string appId) => (await CreateKeyAsync(appId, """{"name":"service"}"""))["formatted_token"];

    private string KeyPath(string id) => AppPath("auth/tokens/" + id);

    private Task<Answer> ListWithAsync(string key) =>
        SendAsync("GET", $"/notifications?app_id={Simulator.AppId}", body: null, "Key " + key);
}
