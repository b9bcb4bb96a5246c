using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace OneSignal.Generated.Testing.Tests.Faults;

/// <summary>Names, addresses, listening and certificates.</summary>
public sealed class NetworkTests : SimulatorTest
{
    [Fact]
    public async Task While_the_network_is_down_connections_are_refused()
    {
        await Simulator.Network.GoDownAsync();

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
        await Simulator.Network.GoUpAsync();
        using var answer = await Http.GetAsync("/apps", Token);

        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(refused.InnerException).SocketErrorCode);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(Simulator.BaseAddress.Port, Simulator.Network.Address.Port);
    }

    [Fact]
    public async Task Two_outages_end_with_the_second_one()
    {
        await Simulator.Network.GoDownAsync();
        await Simulator.Network.GoDownAsync();

        await Simulator.Network.GoUpAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
        await Simulator.Network.GoUpAsync();

        using var answer = await Http.GetAsync("/apps", Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Simulator.Network.GoUpAsync());
    }

    [Fact]
    public async Task Open_connections_survive_an_outage_unless_they_are_reset()
    {
        using var before = await Http.GetAsync("/apps", Token);
        await Simulator.Network.GoDownAsync();

        using var during = await Http.GetAsync("/apps", Token);
        Assert.Equal(1, Simulator.Network.OpenConnections);
        Simulator.Network.ResetConnections();

        await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
        await Simulator.Network.GoUpAsync();
    }

    [Fact]
    public async Task An_outage_as_a_fault_passes()
    {
        Simulator.Faults.Add(Fault.ConnectionRefused(TimeSpan.FromMilliseconds(50)).On("createNotification").Times(1));
        using var client = Simulator.CreateClient(options => options.Retry.BaseDelay = TimeSpan.FromMilliseconds(200));

        var answer = await client.Notifications.CreateAsync(
            new() { IncludedSegments = ["Subscribed Users"], Contents = "Hello" }, Token);

        Assert.True(answer.Attempts > 1);
        Assert.Null(Simulator.Requests[0].StatusCode);
    }

    [Fact]
    public async Task After_a_move_new_connections_lead_to_the_new_address_and_old_ones_stay()
    {
        var first = Simulator.Network.Address;
        await Http.GetAsync("/apps", Token);

        var second = await Simulator.Network.MoveAsync(Token);
        await Http.GetAsync("/apps", Token);
        using var newcomer = Simulator.CreateHttpClient();
        await newcomer.GetAsync("/apps", Token);

        Assert.NotEqual(first, second);
        Assert.Equal(second, Simulator.Network.Address);
        Assert.Equal([first, first, second], Simulator.Requests.Select(request => request.Address));
    }

    [Fact]
    public async Task A_move_during_an_outage_shows_when_it_is_over()
    {
        await Simulator.Network.GoDownAsync();
        var address = await Simulator.Network.MoveAsync(Token);

        await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
        await Simulator.Network.GoUpAsync();
        await Http.GetAsync("/apps", Token);

        Assert.Equal(address, Assert.Single(Simulator.Requests).Address);
    }

    [Fact]
    public async Task Code_that_names_OneSignal_reaches_the_simulator_and_nothing_else_does()
    {
        using var http = new HttpClient(Simulator.CreateHandler());

        using var answer = await http.GetAsync("https://api.onesignal.com/apps", Token);
        var elsewhere = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("https://example.com/", Token));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("/apps", Assert.Single(Simulator.Requests).Path);
        Assert.Contains("example.com:443", elsewhere.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_with_the_usual_address_can_be_tested_as_it_is()
    {
        using var http = new HttpClient(Simulator.CreateHandler());
        using var client = new OneSignalClient(
            new OneSignalClientOptions { AppId = Simulator.AppId, AppKey = new AppApiKey(Simulator.AppKey) }, http);

        var answer = await client.Segments.ListAsync(cancellationToken: Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_renewed_certificate_is_another_one_and_is_trusted()
    {
        var before = await ShownAsync();
        Simulator.Network.RenewCertificate();
        var after = await ShownAsync();

        using var answer = await Http.GetAsync("/apps", Token);

        Assert.NotEqual(before, after);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_renewed_certificate_as_a_fault_is_noticed_by_those_only_who_pin()
    {
        Simulator.Faults.Add(Fault.NewCertificate().Times(1));
        var before = await ShownAsync();

        using var first = await Http.GetAsync("/apps", Token);
        using var second = await Http.GetAsync("/apps", Token);

        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.NotEqual(before, await ShownAsync());
    }

    [Fact]
    public async Task An_untrusted_certificate_ends_the_connection_before_a_request_is_shown()
    {
        Simulator.Network.ShowUntrustedCertificate();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync("/apps", Token));
        using var answer = await Http.GetAsync("/apps", Token);

        Assert.IsType<AuthenticationException>(failure.InnerException);
        Assert.Single(Simulator.Requests);
    }

    [Fact]
    public async Task The_client_does_not_repeat_a_call_that_met_an_untrusted_certificate()
    {
        using var client = Simulator.CreateClient();
        Simulator.Network.ShowUntrustedCertificate(connections: 2);

        var failure = await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Apps.ListAsync(Token));

        Assert.Equal(1, failure.Attempts);
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public void The_authority_has_no_private_key() =>
        Assert.False(Simulator.Network.CertificateAuthority.HasPrivateKey);

    [Fact]
    public async Task A_port_that_is_taken_is_an_error_at_the_start()
    {
        var options = new OneSignalSimulatorOptions { Port = Simulator.BaseAddress.Port };

        await Assert.ThrowsAsync<IOException>(() => OneSignalSimulator.StartAsync(options, Token));
    }

    /// <summary>The fingerprint of the certificate that a new connection is shown.</summary>
    private async Task<string> ShownAsync()
    {
        var shown = "";
        using var handler = Simulator.CreateHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
        {
            shown = certificate!.GetCertHashString(HashAlgorithmName.SHA256);
            return shown.Length > 0;
        };
        using var http = new HttpClient(handler) { BaseAddress = Simulator.BaseAddress };
        using var answer = await http.GetAsync("/nothing", Token);
        return shown;
    }
}
