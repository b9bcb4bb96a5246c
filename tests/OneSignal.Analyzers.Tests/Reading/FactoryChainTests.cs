using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Security;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reading;

/// <summary>What IHttpClientFactory is told of a client decides for that client alone, through rules about handlers and headers.</summary>
public sealed class FactoryChainTests
{
    private const string Ours = "services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"))";
    private const string Other = "services.AddHttpClient(\"other\", c => c.BaseAddress = new Uri(\"https://example.org/\"))";
    private const string Unknown = "services.AddHttpClient(\"unknown\", c => c.BaseAddress = address)";
    private const string Unchecked = ".ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });";
    private const string Reported = ".ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true });";

    [Theory]
    [InlineData(Ours + Reported + Other + ";")]
    [InlineData(Other + Unchecked + Ours + Reported)]
    [InlineData(Other + ";" + "services.AddHttpClient(\"push\")" + ".ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true })"
        + ".ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));")]
    [InlineData("var ours = " + Ours + ";" + Other + "; ours" + Reported)]
    [InlineData(Ours + ";" + Unknown + Unchecked)]
    [InlineData(Ours + ";" + Other + Unchecked)]
    [InlineData(Ours + "; services.AddHttpClient(\"unknown\")" + Unchecked)]
    public Task A_handler_is_judged_by_the_client_that_it_is_for(string registrations) =>
        Rule<CertificateUnchecked>.VerifyAsync(Startup(registrations), References.Hosting);

    [Theory]
    [InlineData(Ours, "var http = factory.CreateClient(\"push\");", "[|\"Basic\"|]")]
    [InlineData(Ours, "var http = factory.CreateClient(\"other\");", "\"Basic\"")]
    [InlineData(Ours + ";" + Other, "var http = factory.CreateClient(\"other\");", "\"Basic\"")]
    [InlineData("_ = services", "var http = factory.CreateClient(\"other\");", "\"Basic\"")]
    [InlineData("_ = services", "var http = factory.CreateClient(\"OneSignal\");", "[|\"Basic\"|]")]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://onesignal.com/api/v1/\"))", "var http = given;", "[|\"Basic\"|]")]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://example.org/\"))", "", "\"Basic\"", "given")]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://onesignal.com/api/v1/\"))", "", "[|\"Basic\"|]", "given", "")]
    public Task Headers_are_judged_by_the_client_that_they_are_set_on(string registration, string get, string scheme, string client = "http", string member = Apps) =>
        Rule<AuthorizationScheme>.VerifyAsync(
            [
                Startup(registration + ";"),
                $$"""
                using System;
                using System.Net.Http;
                using System.Net.Http.Headers;
                using System.Threading.Tasks;

                // To OneSignal.
                class Push(IHttpClientFactory factory, HttpClient given)
                {
                    readonly IHttpClientFactory _factory = factory;

                    void M(string key)
                    {
                        {{get}}
                        {{client}}.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue({{scheme}}, key);
                    }

                    {{member}}
                }
                """,
            ],
            References.Hosting);

    [Theory]
    [InlineData("services.AddRefitClient(\"push\").ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://onesignal.com/api/v1\"));")]
    [InlineData("services.AddHttpClient(\"push\").ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://onesignal.com/api/[|v1|]\"));")]
    public Task Refit_puts_its_paths_behind_a_whole_base_address(string registration) =>
        Rule<ClientDefaults>.VerifyAsync(Startup(registration), References.Hosting);

    private const string Apps = "Task<HttpResponseMessage> AppsAsync(HttpClient any) => any.GetAsync(\"https://api.onesignal.com/apps\");";

    private static string Startup(string registrations) =>
        $$"""
        using System;
        using System.Net.Http;
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Register(IServiceCollection services, Uri address)
            {
                {{registrations}}
            }

            static IHttpClientBuilder AddRefitClient(this IServiceCollection services, string name) => services.AddHttpClient(name);
        }
        """;
}
