using System.Net;
using System.Text.Json.Nodes;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

/// <summary>Endpoints that no method exists for.</summary>
public sealed class RawRequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_without_a_method_goes_out_as_any_other()
    {
        var handler = StubHandler.Answering("""{"made":[1]}""", HttpStatusCode.Created, headers: ("X-Request-Id", "r"));
        using var client = TestClient.On(handler);
        var options = new RequestOptions { Query = { ["a b"] = "c&d" } };

        var answer = await client.SendAsync(
            HttpMethod.Post, "/apps/{app_id}/things", new JsonObject { ["VIPLevel"] = 1 }, options: options, cancellationToken: Token);

        Assert.Equal("""{"made":[1]}""", answer.Value!.ToJsonString());
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("r", answer.RequestId);
        Assert.Equal(HttpMethod.Post, handler.Single.Method);
        Assert.Equal($"/apps/{TestKeys.AppId}/things?a%20b=c%26d", handler.Single.Target);
        Assert.Equal("""{"VIPLevel":1}""", handler.Single.Text);
        Assert.Equal("Key " + TestKeys.AppSecret, handler.Single.Headers["Authorization"]);
    }

    [Fact]
    public async Task The_kind_of_key_is_the_callers_choice()
    {
        var handler = StubHandler.Answering("");
        using var client = TestClient.On(handler);

        var answer = await client.SendAsync(HttpMethod.Delete, "/things/a%2Fb", keyKind: ApiKeyKind.Organization, cancellationToken: Token);

        Assert.Null(answer.Value);
        Assert.Empty(handler.Single.Body);
        Assert.Equal("/things/a%2Fb", handler.Single.Target);
        Assert.Equal("Key " + TestKeys.OrganizationSecret, handler.Single.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_refusal_is_the_same_exception()
    {
        using var client = TestClient.On(StubHandler.Answering("""{"errors":["no"]}""", HttpStatusCode.BadRequest));

        var fault = await Assert.ThrowsAsync<OneSignalApiException>(
            () => client.SendAsync(HttpMethod.Get, "/things", cancellationToken: Token));

        Assert.Equal("GET /things", fault.Operation);
        Assert.Equal("no", Assert.Single(fault.Errors).Title);
    }

    [Theory]
    [InlineData("/apps/{app_id}/a|b", "/a%7Cb")]
    [InlineData("/apps/{app_id}/a%7Cb%2Fc", "/a%7Cb%2Fc")]
    [InlineData("/apps/{app_id}/100%", "/100%25")]
    public async Task A_path_goes_out_well_formed(string path, string end)
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.SendAsync(HttpMethod.Get, path, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal($"/apps/{TestKeys.AppId}{end}", handler.Single.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("things")]
    [InlineData("//example.com/things")]
    [InlineData("https://example.com/things")]
    [InlineData("/\\example.com")]
    [InlineData("/things?a=b")]
    [InlineData("/things#a")]
    [InlineData("/things/../apps")]
    [InlineData("/things/%2e%2E/apps")]
    [InlineData("/things/./a")]
    [InlineData("/things/a b")]
    [InlineData("/things/é")]
    [InlineData("/things\r\nHost: example.com")]
    [InlineData("/things/{id}")]
    public void A_path_that_would_lead_elsewhere_is_refused(string path)
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        Assert.Throws<ArgumentException>(() => { _ = client.SendAsync(HttpMethod.Get, path, cancellationToken: Token); });
        Assert.Empty(handler.Sent);
    }
}
