using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace OneSignal.Generated.Testing.Tests;

public sealed class TransportTests : SimulatorTest
{
    [Fact]
    public void It_listens_on_loopback_over_https()
    {
        Assert.Equal("https", Simulator.BaseAddress.Scheme);
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(Simulator.BaseAddress.Host)));
        Assert.NotEqual(0, Simulator.BaseAddress.Port);
        Assert.Equal("/", Simulator.BaseAddress.PathAndQuery);
    }

    [Theory]
    [InlineData("2.0", "HTTP/2")]
    [InlineData("1.1", "HTTP/1.1")]
    public async Task Both_protocols_are_spoken(string version, string protocol)
    {
        using var request = Request("GET", "/apps", "Key " + Simulator.OrganizationKey);
        request.Version = Version.Parse(version);
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;

        using var response = await Http.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Version.Parse(version), response.Version);
        Assert.Equal(protocol, Simulator.Requests[^1].Protocol);
    }

    [Fact]
    public async Task A_client_gets_HTTP_2_without_asking_for_it_exactly()
    {
        using var response = await Http.GetAsync("/apps", Token);

        Assert.Equal(HttpVersion.Version20, response.Version);
    }

    [Fact]
    public async Task A_client_that_trusts_the_usual_certificates_only_is_not_let_in()
    {
        using var stranger = new HttpClient { BaseAddress = Simulator.BaseAddress };

        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.GetAsync("/apps", Token));
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task A_handler_trusts_its_own_simulator_only()
    {
        await using var other = await OneSignalSimulator.StartAsync(cancellationToken: Token);
        using var client = new HttpClient(Simulator.CreateHandler());

        using var own = await client.GetAsync(Simulator.BaseAddress, Token);

        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(other.BaseAddress, Token));
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/nothing")]
    [InlineData("PUT", "/notifications")]
    [InlineData("POST", "/api/v1/notifications")]
    [InlineData("POST", "/Notifications")]
    [InlineData("POST", "/notifications/")]
    [InlineData("GET", "/apps//users")]
    public async Task Nothing_is_found_where_the_document_has_nothing(string method, string path)
    {
        var answer = await SendAsync(method, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains(path, answer.ErrorText, StringComparison.Ordinal);
        Assert.Null(Assert.Single(Simulator.Requests).OperationId);
    }

    [Fact]
    public async Task A_fixed_path_goes_before_one_with_a_placeholder()
    {
        await SendAsync("POST", "/notifications/count-unsaved", Message());
        await SendAsync("GET", $"/notifications/{Guid.NewGuid()}?app_id={Simulator.AppId}");

        Assert.Equal(
            ["countRecipients", "getNotification"], Simulator.Requests.Select(request => request.OperationId));
    }

    [Fact]
    public async Task Every_answer_has_an_id_of_its_own()
    {
        using var first = await Http.GetAsync("/apps", Token);
        using var second = await Http.GetAsync("/apps", Token);

        var id = Assert.Single(first.Headers.GetValues("x-request-id"));
        Assert.True(Guid.TryParse(id, out _));
        Assert.NotEqual(id, Assert.Single(second.Headers.GetValues("x-request-id")));
    }

    [Fact]
    public async Task After_disposal_the_port_is_free()
    {
        var port = Simulator.BaseAddress.Port;
        await SendAsync("GET", "/apps");
        Assert.Contains(Listeners(), listener => listener.Port == port);

        await Simulator.DisposeAsync();
        await Simulator.DisposeAsync();

        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.ExclusiveAddressUse = true;
        socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
    }

    [Fact]
    public async Task A_cancelled_start_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => OneSignalSimulator.StartAsync(cancellationToken: cancelled.Token));
    }

    private static IPEndPoint[] Listeners() => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
}
