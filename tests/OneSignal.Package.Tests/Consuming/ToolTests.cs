using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>The simulator as a command of its own, installed as its users install it.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    [Fact(Timeout = 120_000)]
    public async Task The_simulator_is_installed_as_a_tool_and_answers()
    {
        var token = TestContext.Current.CancellationToken;
        (await Sdk.RunAsync(
            feed.Workspace, "tool", "install", PackageFeed.Tool, "--version", feed.Version, "--tool-path", "tools")).OrFail();
        var authority = Path.Combine(feed.Workspace, "authority.pem");

        await using var simulator = RunningTool.Start(
            Path.Combine(feed.Workspace, "tools", "onesignal-simulator"), "--certificate", authority);
        var settings = await simulator.ReadSettingsAsync("Rate limits", token);
        using var http = Trusting(X509CertificateLoader.LoadCertificateFromFile(authority));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(simulator.Address, "notifications"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Headers = { { "Authorization", "Key " + settings["ONESIGNAL_API_KEY"] } },
            Content = new StringContent(
                $$$"""{"app_id":"{{{settings["ONESIGNAL_APP_ID"]}}}","included_segments":["All"],"contents":{"en":"Hello"}}""",
                Encoding.UTF8,
                "application/json"),
        };

        using var answer = await http.SendAsync(request, token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("POST /notifications -> 200", await simulator.ReadLineAsync(token), StringComparison.Ordinal);
    }

    private static HttpClient Trusting(X509Certificate2 authority) => new(new SocketsHttpHandler
    {
        SslOptions =
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    });
}
