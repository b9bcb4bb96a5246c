using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class ConnectionLifetimeFixerTests
{
    private const string Five = "PooledConnectionLifetime = TimeSpan.FromSeconds(300)";

    [Theory]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|TimeSpan.FromHours(1)|] });", "new HttpClient(new SocketsHttpHandler { " + Five + " });")]
    [InlineData("new HttpClient(new [|SocketsHttpHandler|]());", "new HttpClient(new SocketsHttpHandler() { " + Five + " });")]
    [InlineData("new HttpClient(new [|SocketsHttpHandler|] { });", "new HttpClient(new SocketsHttpHandler { " + Five + " });")]
    [InlineData("new HttpClient(new [|SocketsHttpHandler|] { MaxConnectionsPerServer = 2 });", "new HttpClient(new SocketsHttpHandler { " + Five + ", MaxConnectionsPerServer = 2 });")]
    [InlineData(
        "new HttpClient(new [|SocketsHttpHandler|]\n    {\n        // Enough.\n        MaxConnectionsPerServer = 2,\n    });",
        "new HttpClient(new SocketsHttpHandler\n    {\n        // Enough.\n        " + Five + ", MaxConnectionsPerServer = 2,\n    });")]
    [InlineData(
        "new HttpClient(new [|SocketsHttpHandler|]\n    {\n        MaxConnectionsPerServer = 2,\n    });",
        "new HttpClient(new SocketsHttpHandler\n    {\n        " + Five + ",\n        MaxConnectionsPerServer = 2,\n    });")]
    [InlineData("new [|HttpClient|]();", "new HttpClient(new SocketsHttpHandler { " + Five + " });")]
    [InlineData("[|new|]();", "new(new SocketsHttpHandler { " + Five + " });")]
    [InlineData("new [|HttpClient|] { Timeout = Hour };", "new HttpClient(new SocketsHttpHandler { " + Five + " }) { Timeout = Hour };")]
    public Task The_lifetime_is_set_in_the_layout_of_the_code(string client, string expected) =>
        Rule<ConnectionLifetime>.VerifyFixAsync<ConnectionLifetimeFixer>(
            ConnectionLifetimeTests.Field(client), ConnectionLifetimeTests.Field(expected), References.HttpOnly);

    [Fact]
    public Task Nothing_is_offered_for_a_client_with_a_handler_of_its_own() =>
        Rule<ConnectionLifetime>.VerifyNoFixAsync<ConnectionLifetimeFixer>(
            ConnectionLifetimeTests.Field("new [|HttpClient|](new HttpClientHandler());"), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once_and_names_that_are_not_in_scope_are_written_out() =>
        Rule<ConnectionLifetime>.VerifyFixAsync<ConnectionLifetimeFixer>(
            """
            class C
            {
                static readonly System.Net.Http.HttpClient A = new [|System.Net.Http.HttpClient|]();
                static readonly System.Net.Http.HttpClient B = new(new [|System.Net.Http.SocketsHttpHandler|]());

                void M()
                {
            #pragma warning disable SYSLIB0014
                    System.Net.ServicePointManager.DnsRefreshTimeout = [|-1|];
                    A.GetAsync("https://api.onesignal.com/apps");
                }
            }
            """,
            """
            class C
            {
                static readonly System.Net.Http.HttpClient A = new System.Net.Http.HttpClient(new global::System.Net.Http.SocketsHttpHandler { PooledConnectionLifetime = global::System.TimeSpan.FromSeconds(300) });
                static readonly System.Net.Http.HttpClient B = new(new System.Net.Http.SocketsHttpHandler() { PooledConnectionLifetime = global::System.TimeSpan.FromSeconds(300) });

                void M()
                {
            #pragma warning disable SYSLIB0014
                    System.Net.ServicePointManager.DnsRefreshTimeout = 300_000;
                    A.GetAsync("https://api.onesignal.com/apps");
                }
            }
            """,
            References.HttpOnly);
}
