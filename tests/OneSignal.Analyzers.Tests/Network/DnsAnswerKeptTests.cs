using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class DnsAnswerKeptTests
{
    [Theory]
    [InlineData("static readonly IPAddress[] Kept = Dns.[|GetHostAddresses|](Host);")]
    [InlineData("static readonly IPAddress Kept = Dns.[|GetHostAddresses|](\"API.onesignal.com\")[0];")]
    [InlineData("static readonly IPAddress Kept = Dns.[|GetHostEntry|](Host).AddressList.First();")]
    [InlineData("static readonly string Kept = Dns.[|GetHostAddresses|](Host)[0].ToString();")]
    [InlineData("static readonly IPEndPoint Kept = new(Dns.[|GetHostAddresses|](Host)[0], 443);")]
    [InlineData("static readonly List<IPAddress> Kept = [.. Dns.[|GetHostAddresses|](Host)];")]
    [InlineData("static readonly Task<IPAddress[]> Kept = Dns.[|GetHostAddressesAsync|](\"onesignal.com\");")]
    [InlineData("static readonly Lazy<IPAddress[]> Kept = new(() => Dns.[|GetHostAddresses|](Host));")]
    [InlineData("static readonly Lazy<Task<IPHostEntry>> Kept = new(async () => await Dns.[|GetHostEntryAsync|](Host));")]
    [InlineData("static IPAddress[] Kept { get; } = Dns.[|GetHostAddresses|](new Uri(\"https://api.onesignal.com/\").Host);")]
    [InlineData("static readonly Uri Api = new(\"https://api.onesignal.com\"); static IPAddress[] Kept { get; } = Dns.[|GetHostAddresses|](Api.DnsSafeHost);")]
    [InlineData("IPAddress[] kept; C() { kept = Dns.[|GetHostAddresses|](Host); }")]
    public Task An_answer_in_a_field_is_reported(string members) =>
        Rule<DnsAnswerKept>.VerifyAsync(Class(members), References.HttpOnly);

    [Theory]
    [InlineData("_kept = await Dns.[|GetHostAddressesAsync|](Host);")]
    [InlineData("_kept ??= Dns.[|GetHostAddresses|](Host);")]
    [InlineData("_kept = Dns.GetHostAddresses(host); _kept = Dns.[|GetHostAddresses|](Host);")]
    [InlineData("this._one = (await Dns.[|GetHostAddressesAsync|](Host).ConfigureAwait(false)).First(a => a.AddressFamily == AddressFamily.InterNetwork);")]
    [InlineData("var all = Dns.[|GetHostEntryAsync|](Host).Result; var first = all.AddressList[0]; _one = first;")]
    [InlineData("IPAddress[] all; all = Dns.[|GetHostAddresses|](Host); Console.WriteLine(all.Length); _kept = all;")]
    [InlineData("foreach (var one in Dns.[|GetHostAddresses|](Host)) { List.Add(one); }")]
    [InlineData("Map[Host] = Dns.[|GetHostAddresses|](Host);")]
    [InlineData("Map.TryAdd(Host, Dns.[|GetHostAddresses|](Host));")]
    [InlineData("Map.GetOrAdd(Host, _ => Dns.[|GetHostAddresses|](Host));")]
    [InlineData("Action later = () => _kept = Dns.[|GetHostAddresses|](Host);")]
    [InlineData("void Local() => _kept = Dns.[|GetHostAddresses|](Host); Local();")]
    public Task An_answer_that_gets_into_a_field_is_reported(string statements) =>
        Rule<DnsAnswerKept>.VerifyAsync(Method(statements), References.HttpOnly);

    [Theory]
    [InlineData("var all = await Dns.[|GetHostAddressesAsync|](Host); handler.ConnectCallback = async (c, t) => await Connect(all, t);")]
    [InlineData("var one = Dns.[|GetHostAddresses|](Host)[0]; handler.ConnectCallback = (c, t) => Connect([one], t);")]
    [InlineData("IPAddress[]? all = null; handler.ConnectCallback = async (c, t) => { all ??= await Dns.[|GetHostAddressesAsync|](Host, t); return await Connect(all, t); };")]
    [InlineData("var all = Dns.[|GetHostAddresses|](Host); _ = new SocketsHttpHandler { ConnectCallback = (c, t) => Connect(all, t) };")]
    public Task An_answer_that_a_handler_goes_on_connecting_to_is_reported(string statements) =>
        Rule<DnsAnswerKept>.VerifyAsync(Method(statements), References.HttpOnly);

    [Theory]
    [InlineData("Console.WriteLine(string.Join(\", \", (await Dns.GetHostAddressesAsync(Host)).Select(a => a.ToString())));")]
    [InlineData("var all = Dns.GetHostAddresses(Host); Console.WriteLine(all[0]);")]
    [InlineData("_count = Dns.GetHostAddresses(Host).Length;")]
    [InlineData("handler.ConnectCallback = async (c, t) => await Connect(await Dns.GetHostAddressesAsync(Host, t), t);")]
    [InlineData("handler.ConnectCallback = async (c, t) => { var all = await Dns.GetHostAddressesAsync(Host, t); return await Connect(all, t); };")]
    [InlineData("while (true) { _kept = await Dns.GetHostAddressesAsync(Host); await Task.Delay(60_000); }")]
    [InlineData("Func<IPAddress[]> ask = () => Dns.GetHostAddresses(Host);")]
    [InlineData("_kept = Dns.GetHostAddresses(\"example.org\");")]
    [InlineData("_kept = Dns.GetHostAddresses(host);")]
    [InlineData("_kept = Dns.GetHostAddresses(Dns.GetHostName());")]
    [InlineData("_ = new Found { All = Dns.GetHostAddresses(Host) };")]
    [InlineData("found.All = Dns.GetHostAddresses(Host);")]
    public Task An_answer_that_is_used_at_once_or_is_another_hosts_is_not_reported(string statements) =>
        Rule<DnsAnswerKept>.VerifyAsync(Method(statements), References.HttpOnly);

    [Fact]
    public Task A_property_that_asks_each_time_is_not_reported() =>
        Rule<DnsAnswerKept>.VerifyAsync(Class("static IPAddress[] Fresh => Dns.GetHostAddresses(Host);"), References.HttpOnly);

    [Fact]
    public Task A_class_of_the_users_that_is_named_Dns_is_not_the_name_server() =>
        Rule<DnsAnswerKept>.VerifyAsync("""
            using System;
            static class Dns { public static string[] GetHostAddresses(string host) => []; }
            class C { static readonly string[] Kept = Dns.GetHostAddresses("api.onesignal.com"); }
            """);

    [Fact]
    public Task The_field_of_an_object_may_be_short_lived() =>
        Rule<DnsAnswerKept>.VerifyAsync(
            Class("IPAddress[] one = Dns.{|#0:GetHostAddresses|}(Host); static IPAddress[] all = Dns.{|#1:GetHostAddresses|}(Host);"),
            References.HttpOnly,
            Rule<DnsAnswerKept>.At(0, DiagnosticSeverity.Info).WithArguments("api.onesignal.com", "in 'one'", 300, "api.onesignal.com"),
            Rule<DnsAnswerKept>.At(1, DiagnosticSeverity.Warning).WithArguments("api.onesignal.com", "in 'all'", 300, "api.onesignal.com"));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<DnsAnswerKept>.VerifyAsync("""
            using System.Net;
            using System.Net.Http;
            using System.Net.Sockets;

            var addresses = await Dns.[|GetHostAddressesAsync|]("api.onesignal.com");
            var handler = new SocketsHttpHandler
            {
                ConnectCallback = async (context, cancellation) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync(addresses, 443, cancellation);
                    return new NetworkStream(socket, true);
                },
            };
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<DnsAnswerKept>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Class("static IPAddress[] kept = Dns.GetHostAddresses(Host);"), References.HttpOnly);

    private static string Method(string statements) => Class($$"""
        IPAddress[]? _kept;
            IPAddress? _one;
            int _count;
            static readonly List<IPAddress> List = [];
            static readonly ConcurrentDictionary<string, IPAddress[]> Map = new();

            async Task M(SocketsHttpHandler handler, string host, Found found)
            {
                await Task.Yield();
                {{statements}}
            }

            static ValueTask<Stream> Connect(IPAddress[] addresses, CancellationToken cancellation) => throw new NotImplementedException();

            class Found { public IPAddress[]? All { get; set; } }
        """);

    private static string Class(string members) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;

        class C
        {
            const string Host = "api.onesignal.com";

            {{members}}
        }
        """;
}
