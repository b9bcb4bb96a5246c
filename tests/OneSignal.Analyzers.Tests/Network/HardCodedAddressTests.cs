using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class HardCodedAddressTests
{
    [Theory]
    [InlineData("new Uri(\"https://[|203.0.113.7|]\")")]
    [InlineData("new Uri(\"https://[|203.0.113.7|]:8443/gateway/\")")]
    [InlineData("new Uri(@\"https://[|203.0.113.7|]/\")")]
    [InlineData("new Uri(\"\"\"https://[|203.0.113.7|]/\"\"\")")]
    [InlineData("new Uri($\"https://[|203.0.113.7|]/{path}\")")]
    [InlineData("new Uri(\"https://[|[2001:db8::7]|]/\")")]
    [InlineData("new Uri(\"https://[|10.1.2.3|]/\")")]
    [InlineData("new(\"https://[|203.0.113.7|]/\")")]
    [InlineData("[|Pinned|]")]
    public Task An_address_as_the_clients_base_is_reported(string address) =>
        Rule<HardCodedAddress>.VerifyAsync(Typed(address));

    [Theory]
    [InlineData("new Uri(\"https://api.onesignal.com\")")]
    [InlineData("new Uri(\"https://203.0.113.7.example.org\")")]
    [InlineData("new Uri(\"https://127.0.0.1:5001\")")]
    [InlineData("new Uri(\"https://[::1]:5001\")")]
    [InlineData("new Uri(\"https://localhost:5001\")")]
    [InlineData("new Uri(path)")]
    public Task A_name_or_this_machine_as_the_clients_base_is_not_reported(string address) =>
        Rule<HardCodedAddress>.VerifyAsync(Typed(address));

    [Theory]
    [InlineData("IPAddress.Parse(\"[|34.90.12.1|]\")")]
    [InlineData("IPAddress.Parse(\"[|2600:1900:4060::15|]\")")]
    [InlineData("new IPEndPoint(IPAddress.Parse(\"[|35.204.255.255|]\"), 443)")]
    [InlineData("IPEndPoint.Parse(\"[|34.90.12.1|]:443\")")]
    [InlineData("IPEndPoint.Parse(\"[[|2600:1900:4060::15|]]:443\")")]
    [InlineData("new IPAddress([|new byte[] { 34, 90, 12, 1 }|])")]
    [InlineData("new IPAddress([|[34, 90, 12, 1]|])")]
    [InlineData("new Uri(\"https://[|34.90.12.1|]/notifications\")")]
    [InlineData("$\"https://[|34.90.12.1|]/{1}\"")]
    [InlineData("\"[|34.91.255.255|]\"")]
    [InlineData("\"https://[|34.90.12.1|]/34.90.12.2\"")]
    [InlineData("/* not 34.90.12.2 */ \"[|34.90.12.1|]\"")]
    public Task An_address_of_a_published_range_is_reported_beside_a_mention_of_OneSignal(string expression) =>
        Rule<HardCodedAddress>.VerifyAsync(Mentioning(expression), References.HttpOnly);

    [Theory]
    [InlineData("\"34.89.255.255\"")]
    [InlineData("\"34.92.0.0\"")]
    [InlineData("\"2600:1900:4070::15\"")]
    [InlineData("\"34.90.0.0/15\"")]
    [InlineData("\"34.90.12\"")]
    [InlineData("\"34.90.012.1\"")]
    [InlineData("\"34.90.12.1 is one of them\"")]
    [InlineData("new Version(\"34.90.12.1\")")]
    [InlineData("Version.Parse(\"34.90.12.1\")")]
    [InlineData("new IPAddress(new byte[] { 34, 92, 12, 1 })")]
    [InlineData("new IPAddress(new byte[] { 34, 90, 12, Last })")]
    public Task Other_text_is_not_an_address_of_a_published_range(string expression) =>
        Rule<HardCodedAddress>.VerifyAsync(Mentioning(expression), References.HttpOnly);

    [Theory]
    [InlineData("34.90.0.0/24, 10.0.0.1", "34.90.0.7", "[|35.204.1.7|]")]
    [InlineData("35.204.1.7", "[|34.90.0.7|]", "35.204.1.7")]
    [InlineData("not an address", "[|34.90.0.7|]", "[|35.204.1.7|]")]
    public Task An_option_names_addresses_of_ones_own(string own, string first, string second) =>
        Rule<HardCodedAddress>.VerifyWithOptionAsync(
            $$"""
            // OneSignal.
            class C
            {
                const string First = "{{first}}";
                const string Second = "{{second}}";
            }
            """,
            RuleOptions.OwnRanges,
            own);

    [Fact]
    public Task In_a_file_that_does_not_name_OneSignal_the_range_is_a_suggestion_beside_the_client() =>
        Rule<HardCodedAddress>.VerifyAsync(
            "class C { string M() => \"{|#0:34.90.12.1|}\"; }",
            References.Client,
            Rule<HardCodedAddress>.At(0, DiagnosticSeverity.Info).WithArguments(
                "34.90.12.1",
                "inside 34.90.0.0/15, a range that OneSignal publishes",
                "api.onesignal.com"));

    [Fact]
    public Task Code_that_has_nothing_to_do_with_OneSignal_may_use_the_cloud_region() =>
        Rule<HardCodedAddress>.VerifyAsync("class C { string M() => \"34.90.12.1\"; }", References.HttpOnly);

    [Fact]
    public Task Attributes_hold_versions() =>
        Rule<HardCodedAddress>.VerifyAsync(
            """
            // For OneSignal.
            [assembly: System.Reflection.AssemblyVersion("34.90.12.1")]
            """,
            References.HttpOnly);

    [Theory]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://[|203.0.113.7|]/notifications\") { Headers = { Host = \"api.onesignal.com\" } };")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, new Uri(\"https://[|203.0.113.7|]/notifications\")) { Headers = { { \"Host\", \"api.onesignal.com\" } } };")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://[|203.0.113.7|]/notifications\"); message.Headers.Host = \"api.onesignal.com\";")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://[|203.0.113.7|]/notifications\"); message.Headers.Add(\"host\", \"onesignal.com\");")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://[|203.0.113.7|]/notifications\"); message.Headers.TryAddWithoutValidation(\"Host\", Host);")]
    [InlineData("new HttpClient { BaseAddress = new Uri(\"https://[|203.0.113.7|]\"), DefaultRequestHeaders = { Host = Host } };")]
    [InlineData("new HttpClient(); message.BaseAddress = new Uri(\"https://[|203.0.113.7|]\"); message.DefaultRequestHeaders.Host = Host;")]
    [InlineData("(HttpWebRequest)WebRequest.Create(\"https://[|203.0.113.7|]/notifications\"); message.Host = Host;")]
    public Task An_address_with_OneSignals_name_in_the_Host_header_is_reported(string statements) =>
        Rule<HardCodedAddress>.VerifyAsync(Host(statements), References.HttpOnly);

    [Theory]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://203.0.113.7/notifications\");")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://203.0.113.7/notifications\"); message.Headers.Host = \"internal.example\";")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://api.onesignal.com/notifications\"); message.Headers.Host = Host;")]
    [InlineData("new HttpRequestMessage(HttpMethod.Post, \"https://127.0.0.1:5001/notifications\"); message.Headers.Host = Host;")]
    [InlineData("new HttpRequestMessage(HttpMethod.Get, \"https://203.0.113.7/health\"); var other = new HttpRequestMessage(HttpMethod.Post, \"https://api.onesignal.com/\"); other.Headers.Host = Host;")]
    public Task An_address_that_is_not_OneSignals_is_not_reported(string statements) =>
        Rule<HardCodedAddress>.VerifyAsync(Host(statements), References.HttpOnly);

    [Theory]
    [InlineData("await socket.ConnectAsync(IPAddress.Parse(\"[|203.0.113.7|]\"), 443, token);")]
    [InlineData("await socket.ConnectAsync(new IPEndPoint(IPAddress.Parse(\"[|203.0.113.7|]\"), 443), token);")]
    [InlineData("await socket.ConnectAsync(\"[|203.0.113.7|]\", 443, token);")]
    [InlineData("await socket.ConnectAsync(new DnsEndPoint(\"[|203.0.113.7|]\", 443), token);")]
    [InlineData("await socket.ConnectAsync([|Pinned|], 443, token);")]
    [InlineData("var to = new IPEndPoint(IPAddress.Parse(\"[|203.0.113.7|]\"), 443); await socket.ConnectAsync(to, token);")]
    public Task A_connect_callback_that_ignores_the_name_is_reported(string connect) =>
        Rule<HardCodedAddress>.VerifyAsync(Callback(connect, "https://api.onesignal.com"), References.HttpOnly);

    [Theory]
    [InlineData("await socket.ConnectAsync(context.DnsEndPoint, token);", "https://api.onesignal.com")]
    [InlineData("await socket.ConnectAsync(\"127.0.0.1\", 5001, token);", "https://api.onesignal.com")]
    [InlineData("await socket.ConnectAsync(\"egress.example\", 443, token);", "https://api.onesignal.com")]
    [InlineData("await socket.ConnectAsync(IPAddress.Parse(\"203.0.113.7\"), 443, token);", "https://internal.example")]
    public Task A_connect_callback_that_resolves_or_serves_another_host_is_not_reported(string connect, string url) =>
        Rule<HardCodedAddress>.VerifyAsync(Callback(connect, url), References.HttpOnly);

    [Fact]
    public Task A_method_as_connect_callback_of_the_typed_client_is_looked_into() =>
        Rule<HardCodedAddress>.VerifyAsync(
            """
            using System.IO;
            using System.Net.Http;
            using System.Net.Sockets;
            using System.Threading;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class C
            {
                object M()
                {
                    var handler = new SocketsHttpHandler { ConnectCallback = [|ConnectAsync|] };
                    return new OneSignalClient(new OneSignalClientOptions(), new HttpClient(handler));
                }

                static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken token)
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync("203.0.113.7", 443, token);
                    return new NetworkStream(socket, ownsSocket: true);
                }
            }
            """);

    [Fact]
    public Task An_address_that_is_both_published_and_the_base_is_reported_once() =>
        Rule<HardCodedAddress>.VerifyAsync(Typed("new Uri(\"https://[|34.90.12.1|]/\")"));

    [Fact]
    public Task Top_level_statements_and_lambdas_are_looked_into() =>
        Rule<HardCodedAddress>.VerifyAsync(
            """
            using System;
            using OneSignal.Generated;

            var options = new OneSignalClientOptions();
            options.BaseAddress = new Uri("https://[|203.0.113.7|]");
            Action<OneSignalClientOptions> configure = o => o.BaseAddress = new Uri("https://[|203.0.113.7|]");
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<HardCodedAddress>.VerifyAsync(
            """
            // <auto-generated/>
            // For OneSignal.
            class C { string M() => "34.90.12.1"; }
            """);

    [Fact]
    public Task Nothing_is_reported_where_no_request_can_be_made() =>
        Rule<HardCodedAddress>.VerifyAsync(
            """
            // For OneSignal.
            class C { string M() => "34.90.12.1"; }
            """,
            References.Nothing);

    private static string Typed(string address) =>
        $$"""
        using System;
        using OneSignal.Generated;

        class C
        {
            static readonly Uri Pinned = new Uri("https://203.0.113.8");

            object M(string path) => new OneSignalClientOptions { BaseAddress = {{address}} };
        }
        """;

    private static string Mentioning(string expression) =>
        $$"""
        using System;
        using System.Net;

        // Where OneSignal is.
        class C
        {
            static byte Last = 1;

            object M() => {{expression}};
        }
        """;

    private static string Host(string statements) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;

        #pragma warning disable SYSLIB0014
        class C
        {
            const string Host = "api.onesignal.com";

            void M()
            {
                var message = {{statements}}
            }
        }
        """;

    private static string Callback(string connect, string url) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Sockets;

        class C
        {
            static readonly IPAddress Pinned = IPAddress.Parse("203.0.113.9");

            static readonly HttpClient Client = new(new SocketsHttpHandler
            {
                ConnectCallback = async (context, token) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    {{connect}}
                    return new NetworkStream(socket, ownsSocket: true);
                },
            })
            {
                BaseAddress = new Uri("{{url}}"),
            };
        }
        """;
}
