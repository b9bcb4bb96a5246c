using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reading;

/// <summary>Libraries that take a URL and send requests of their own, which are declared here: their packages are not referenced.</summary>
public sealed class UrlUseTests
{
    [Theory]
    [InlineData("RestService.For<IDisposable>([|\"http://api.onesignal.com\"|]);")]
    [InlineData("RestService.For<IDisposable>([|Plain.Text|]);")]
    [InlineData("await [|\"http://api.onesignal.com/notifications\"|].PostJsonAsync(new { app_id = id });")]
    [InlineData("await $[|\"http://api.onesignal.com/apps/{id}\"|].PostJsonAsync(id);")]
    public Task A_URL_that_is_not_https_is_reported(string statement) => VerifyAsync(statement.Replace("$[|", "[|$", StringComparison.Ordinal));

    [Theory]
    [InlineData("RestService.For<IDisposable>(\"https://api.onesignal.com\");")]
    [InlineData("RestService.For<IDisposable>(\"http://example.org\");")]
    [InlineData("await \"http://example.org\".PostJsonAsync(id);")]
    [InlineData("await id.PostJsonAsync(\"http://api.onesignal.com\");")]
    [InlineData("Mine.RestService.For(\"http://api.onesignal.com\");")]
    public Task Other_URLs_and_other_types_of_that_name_are_not_reported(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) =>
        Rule<HttpsMissing>.VerifyAsync(
            $$"""
            using System;
            using System.Threading.Tasks;
            using Flurl.Http;
            using Refit;

            class C
            {
                async Task M(string id)
                {
                    await Task.Yield();
                    {{statement}}
                }
            }

            static class Plain
            {
                internal const string Text = "http://api.onesignal.com";
            }

            namespace Refit
            {
                static class RestService
                {
                    internal static T? For<T>(string hostUrl) => default;
                }
            }

            namespace Mine
            {
                static class RestService
                {
                    internal static string For(string hostUrl) => hostUrl;
                }
            }

            namespace Flurl.Http
            {
                static class GeneratedExtensions
                {
                    internal static Task PostJsonAsync(this string url, object body) => Task.CompletedTask;
                }
            }
            """,
            References.HttpOnly);
}
