using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class ConnectionLifetimeTests
{
    [Theory]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|TimeSpan.FromMinutes(10)|] });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|TimeSpan.FromSeconds(301)|] });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|new TimeSpan(0, 5, 1)|] });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|Timeout.InfiniteTimeSpan|] });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|TimeSpan.MaxValue|] });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = [|Hour|] });")]
    [InlineData("new HttpClient(new [|SocketsHttpHandler|]());")]
    [InlineData("new HttpClient(new [|SocketsHttpHandler|] { MaxConnectionsPerServer = 2 });")]
    [InlineData("new [|HttpClient|]();")]
    [InlineData("[|new|]();")]
    [InlineData("new [|HttpClient|] { Timeout = Hour };")]
    [InlineData("new [|HttpClient|](new HttpClientHandler());")]
    public Task Connections_of_a_kept_client_that_have_no_end_or_a_late_one_are_reported(string client) =>
        Rule<ConnectionLifetime>.VerifyAsync(Field(client), References.HttpOnly);

    [Theory]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(300) });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });")]
    [InlineData("new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Setting() });")]
    [InlineData("new HttpClient(Handler());")]
    [InlineData("Other();")]
    public Task Connections_that_end_in_time_or_that_nothing_is_known_of_are_not_reported(string client) =>
        Rule<ConnectionLifetime>.VerifyAsync(Field(client), References.HttpOnly);

    [Fact]
    public Task A_client_for_another_service_is_not_reported() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            Field("new HttpClient(new SocketsHttpHandler());").Replace("https://api.onesignal.com", "https://example.org", StringComparison.Ordinal)
                + "// not OneSignal",
            References.HttpOnly);

    [Fact]
    public Task A_client_in_an_instance_field_is_a_suggestion() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            Field("new {|#0:HttpClient|}();").Replace("static readonly HttpClient", "readonly HttpClient", StringComparison.Ordinal),
            References.HttpOnly,
            Rule<ConnectionLifetime>.At(0, DiagnosticSeverity.Info));

    [Fact]
    public Task A_client_in_a_local_is_not_kept() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            """
            using System.Net.Http;

            using var client = new HttpClient();
            await client.GetAsync("https://api.onesignal.com/apps");
            using var second = new HttpClient(new SocketsHttpHandler());
            await second.GetAsync("https://api.onesignal.com/apps");
            """,
            References.HttpOnly);

    [Fact]
    public Task The_client_that_the_typed_one_is_given_is_looked_at() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using OneSignal.Generated;

            var handler = new [|SocketsHttpHandler|]();
            var late = new SocketsHttpHandler();
            late.PooledConnectionLifetime = [|TimeSpan.FromHours(1)|];
            var good = new SocketsHttpHandler();
            good.PooledConnectionLifetime = TimeSpan.FromMinutes(1);
            Func<OneSignalClientOptions, OneSignalClient> make = options => new OneSignalClient(options, new {|#0:HttpClient|}());
            using var client = new OneSignalClient(new OneSignalClientOptions(), new HttpClient(handler));
            """,
            References.Client,
            Rule<ConnectionLifetime>.At(0, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("services.AddSingleton(new [|HttpClient|] { BaseAddress = new Uri(\"https://api.onesignal.com/\") });")]
    [InlineData("services.AddSingleton(_ => new [|HttpClient|] { BaseAddress = new Uri(\"https://api.onesignal.com/\") });")]
    [InlineData("services.AddSingleton(_ => { return new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = new Uri(\"https://api.onesignal.com/\") }; });")]
    [InlineData("services.AddSingleton(new HttpClient()); services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));")]
    [InlineData("services.AddScoped(_ => new HttpClient { BaseAddress = new Uri(\"https://api.onesignal.com/\") });")]
    public Task A_client_that_a_container_keeps_is_looked_at(string registration) =>
        Rule<ConnectionLifetime>.VerifyAsync(
            $$"""
            using System;
            using System.Net.Http;
            using Microsoft.Extensions.DependencyInjection;

            static class Startup
            {
                static void Register(IServiceCollection services)
                {
                    {{registration}}
                }
            }
            """,
            References.Hosting);

    [Fact]
    public Task Service_points_are_looked_at() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            """
            using System;
            using System.Net;
            using System.Threading;
            using System.Threading.Tasks;

            class OneSignalSetup
            {
            #pragma warning disable SYSLIB0014
                async Task M(int setting)
                {
                    await Task.Yield();
                    var point = ServicePointManager.FindServicePoint(new Uri("https://api.onesignal.com"));
                    point.ConnectionLeaseTimeout = [|-1|];
                    point.ConnectionLeaseTimeout = [|Timeout.Infinite|];
                    point.ConnectionLeaseTimeout = [|600_000|];
                    point.ConnectionLeaseTimeout = 300_000;
                    point.ConnectionLeaseTimeout = setting;
                    ServicePointManager.DnsRefreshTimeout = [|3_600_000|];
                    ServicePointManager.DnsRefreshTimeout = 120_000;
                }
            }
            """,
            References.HttpOnly);

    [Theory]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com\")).SetHandlerLifetime([|TimeSpan.FromMinutes(10)|]);")]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com\")).SetHandlerLifetime([|Timeout.InfiniteTimeSpan|]);")]
    [InlineData("services.AddHttpClient<OneSignal.Generated.OneSignalClient>().SetHandlerLifetime([|TimeSpan.FromMinutes(10)|]);")]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com\")).SetHandlerLifetime(TimeSpan.FromMinutes(5));")]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://example.org\")).SetHandlerLifetime(TimeSpan.FromMinutes(10));")]
    [InlineData("services.AddHttpClient(\"OneSignal\").SetHandlerLifetime(TimeSpan.FromMinutes(10));")]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com\")).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());")]
    [InlineData("services.AddHttpClient(\"a\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com\")).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) }).SetHandlerLifetime(Timeout.InfiniteTimeSpan);")]
    public Task Of_the_factory_what_it_is_told_is_looked_at(string statement) =>
        Rule<ConnectionLifetime>.VerifyAsync(
            $$"""
            using System;
            using System.Net.Http;
            using System.Threading;
            using Microsoft.Extensions.DependencyInjection;

            namespace Microsoft.Extensions.DependencyInjection
            {
                public interface IServiceCollection { }

                public interface IHttpClientBuilder { }

                public static class HttpClientBuilderExtensions
                {
                    public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<HttpClient>? set = null) => null!;

                    public static IHttpClientBuilder AddHttpClient<T>(this IServiceCollection services) => null!;

                    public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<HttpMessageHandler> make) => builder;

                    public static IHttpClientBuilder SetHandlerLifetime(this IHttpClientBuilder builder, TimeSpan lifetime) => builder;
                }
            }

            class Startup
            {
                void M(IServiceCollection services) => {{statement}}
            }
            """);

    [Fact]
    public Task Of_the_registration_of_the_client_only_a_handler_of_ones_own_matters() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using Microsoft.Extensions.DependencyInjection;

            static class Startup
            {
                static void Register(IServiceCollection services)
                {
                    services.AddOneSignal().SetHandlerLifetime(TimeSpan.FromHours(1));
                    services.AddOneSignal("a").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler()).SetHandlerLifetime([|TimeSpan.FromHours(1)|]);
                    var builder = services.AddOneSignal("b").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
                    builder.SetHandlerLifetime([|TimeSpan.FromHours(1)|]);
                }
            }
            """,
            References.Hosting);

    [Fact]
    public Task Where_there_is_no_SocketsHttpHandler_the_service_point_is_named() =>
        Rule<ConnectionLifetime>.VerifyInProjectAsync(
            """
            using System.Net.Http;

            class Push
            {
                static readonly HttpClient Client = new {|#0:HttpClient|}();

                object M() => Client.GetAsync("https://api.onesignal.com/apps");
            }
            """,
            "",
            OldFramework,
            References.Nothing,
            Rule<ConnectionLifetime>.At(0, DiagnosticSeverity.Warning)
                .WithArguments("without end", 300, "ConnectionLeaseTimeout of the address's ServicePoint"));

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<ConnectionLifetime>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Field("new HttpClient();"), References.HttpOnly);

    /// <summary>The client of .NET Framework, as far as the test needs it.</summary>
    private static MetadataReference OldFramework { get; } = CSharpCompilation.Create(
        "System.Net.Http",
        [CSharpSyntaxTree.ParseText(
            "namespace System.Net.Http { public class HttpClient { public System.Threading.Tasks.Task GetAsync(string requestUri) => null; } }")],
        Frameworks.WithoutHttp,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    internal static string Field(string client) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        class C
        {
            static readonly TimeSpan Hour = TimeSpan.FromHours(1);
            static readonly HttpClient Client = {{client}}

            static TimeSpan Setting() => TimeSpan.FromHours(1);

            static HttpMessageHandler Handler() => throw new Exception();

            static HttpClient Other() => throw new Exception();

            async Task M() => await Client.GetAsync("https://api.onesignal.com/apps");
        }
        """;
}
