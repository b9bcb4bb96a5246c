using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class AccessTests : SimulatorTest
{
    private const string Denied = "Access denied.  Please include an 'Authorization: ...'";

    [Fact]
    public async Task Without_a_key_a_message_is_refused_with_401()
    {
        var answer = await SendAsync("POST", "/notifications", Message(), authorization: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.StartsWith(Denied, answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_a_user_is_refused_with_401_and_a_code()
    {
        var answer = await SendAsync("GET", UserPath("external_id", "customer-1"), body: null, authorization: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("auth-1", answer.ErrorObject["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_key_custom_events_get_an_empty_answer()
    {
        var answer = await SendAsync(
            "POST", $"/apps/{Simulator.AppId}/custom_events", new JsonObject(), authorization: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("", answer.Text);
        Assert.Equal("text/plain", answer.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("Bearer {app}")]
    [InlineData("Basic {app}")]
    [InlineData("{app}")]
    [InlineData("Key {app}x")]
    [InlineData("Key ")]
    [InlineData("Key {organization}")]
    public async Task A_wrong_scheme_or_key_is_refused_with_403(string authorization)
    {
        var answer = await SendAsync("POST", "/notifications", Message(), Fill(authorization));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.StartsWith(Denied, answer.ErrorText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Key {app}", HttpStatusCode.Forbidden)]
    [InlineData("Key {organization}", HttpStatusCode.OK)]
    public async Task Apps_are_managed_with_the_key_of_the_organization(string authorization, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await SendAsync("GET", "/apps", body: null, Fill(authorization))).Status);
    }

    [Fact]
    public async Task A_key_works_for_its_own_app_only()
    {
        var message = Message();
        message["app_id"] = Guid.NewGuid().ToString();

        Assert.Equal(HttpStatusCode.Forbidden, (await SendMessageAsync(message)).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden, (await SendAsync("GET", $"/notifications?app_id={Guid.NewGuid()}")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await SendAsync("POST", $"/apps/{Guid.NewGuid()}/users", new JsonObject())).Status);
    }

    [Fact]
    public async Task A_refused_request_changes_nothing()
    {
        await SendAsync("POST", "/notifications", Message(), "Key wrong");

        var list = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}");
        Assert.Equal(0, list.Json["total_count"]!.GetValue<int>());
    }

    [Fact]
    public void Keys_have_the_shape_of_real_ones_and_name_their_app()
    {
        Assert.Matches("^os_v2_app_[a-z2-7]{103}$", Simulator.AppKey);
        Assert.Matches("^os_v2_org_[a-z2-7]{103}$", Simulator.OrganizationKey);

        // Five bits a character: 25 of them hold 125 of the 128 bits of the app's id.
        var bits = string.Concat(Simulator.AppKey["os_v2_app_".Length..].Take(25)
            .Select(letter => Convert.ToString("abcdefghijklmnopqrstuvwxyz234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var id = string.Concat(Guid.Parse(Simulator.AppId).ToByteArray(bigEndian: true)
            .Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        Assert.Equal(id[..125], bits);
    }

    [Fact]
    public async Task No_two_simulators_have_the_same_keys()
    {
        await using var other = await OneSignalSimulator.StartAsync(cancellationToken: Token);

        Assert.NotEqual(Simulator.AppId, other.AppId);
        Assert.NotEqual(Simulator.AppKey[^20..], other.AppKey[^20..]);
        Assert.NotEqual(Simulator.OrganizationKey[^20..], other.OrganizationKey[^20..]);
    }

    private string Fill(string authorization) => authorization
        .Replace("{app}", Simulator.AppKey, StringComparison.Ordinal)
        .Replace("{organization}", Simulator.OrganizationKey, StringComparison.Ordinal);
}
