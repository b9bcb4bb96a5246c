using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reading;

/// <summary>Clients that are registered in one file and used in another, through a rule that has to know where requests go.</summary>
public sealed class RegisteredClientsTests
{
    private const string Found = "[|new|] { app_id = id }";
    private const string NotFound = "new { app_id = id }";
    private const string Handed = "class Push(HttpClient http) { public Task M(string id) => http.PostAsJsonAsync(\"notifications\", {0}); }";
    private const string Asked = "class Push(IHttpClientFactory factory) { public Task M(string id) { var http = factory.CreateClient(\"push\"); return http.PostAsJsonAsync(\"notifications\", {0}); } }";
    private const string Kept = "class Push(IHttpClientFactory factory) { readonly HttpClient _http = factory.CreateClient(\"push\"); public Task M(string id) => _http.PostAsJsonAsync(\"notifications\", {0}); }";
    private const string Message = "class Push(HttpClient http) { public Task M(string id) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, \"notifications\") { Content = JsonContent.Create({0}) }); }";

    [Theory]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient<Push>((_, c) => { c.BaseAddress = new(\"https://onesignal.com/api/v1/\"); });", Handed)]
    [InlineData("services.AddHttpClient<IDisposable, Push>(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient<Push>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(Environment.GetEnvironmentVariable(\"URL\") ?? \"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Message)]
    [InlineData("services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Asked)]
    [InlineData("services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Kept)]
    public Task A_registered_base_address_is_known_where_the_client_is_used(string registration, string use) => VerifyAsync(registration, use, Found);

    [Theory]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = new Uri(\"https://example.org/\"));", Handed)]
    [InlineData("services.AddHttpClient<Other>(c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient<Push>(c => c.BaseAddress = address);", Handed)]
    [InlineData("services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Handed)]
    [InlineData("services.AddHttpClient(\"other\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\"));", Asked)]
    [InlineData("services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://api.onesignal.com/\")); services.AddHttpClient(\"push\", c => c.BaseAddress = new Uri(\"https://example.org/\"));", Asked)]
    public Task Another_clients_base_address_or_one_that_is_not_certain_is_not(string registration, string use) => VerifyAsync(registration, use, NotFound);

    private static Task VerifyAsync(string registration, string use, string body) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            [
                $$"""
                using System;
                using Microsoft.Extensions.DependencyInjection;

                static class Startup
                {
                    static void Register(IServiceCollection services, Uri address)
                    {
                        {{registration}}
                    }
                }

                class Other;
                """,
                "using System; using System.Net.Http; using System.Net.Http.Json; using System.Threading.Tasks;\n"
                    + use.Replace("{0}", body, StringComparison.Ordinal).Replace("class Push(HttpClient http)", "partial class Push(HttpClient http)", StringComparison.Ordinal)
                    + (registration.Contains("IDisposable", StringComparison.Ordinal) ? "\npartial class Push : IDisposable { public void Dispose() { } }" : ""),
            ],
            References.Hosting);
}
