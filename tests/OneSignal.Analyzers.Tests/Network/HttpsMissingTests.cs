using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class HttpsMissingTests
{
    [Theory]
    [InlineData("client.GetAsync([|\"http://api.onesignal.com/notifications\"|]);")]
    [InlineData("client.GetAsync([|@\"http://api.onesignal.com/notifications\"|]);")]
    [InlineData("client.GetAsync([|\"\"\"http://api.onesignal.com/notifications\"\"\"|]);")]
    [InlineData("client.GetAsync([|$\"http://api.onesignal.com/notifications/{id}\"|]);")]
    [InlineData("client.GetAsync([|$@\"http://api.onesignal.com/notifications/{id}\"|]);")]
    [InlineData("client.GetAsync([|$\"\"\"http://api.onesignal.com/notifications/{id}\"\"\"|]);")]
    [InlineData("client.GetAsync([|\"http://api.onesignal.com/notifications/\"|] + id);")]
    [InlineData("client.GetAsync([|\"HTTP://API.OneSignal.com/notifications\"|]);")]
    [InlineData("client.GetAsync([|\"http://onesignal.com/api/v1/notifications\"|]);")]
    [InlineData("client.GetAsync([|\"http://www.onesignal.com/api/v1/notifications\"|]);")]
    [InlineData("client.GetAsync([|\"http://api.onesignal.com:80/notifications\"|]);")]
    [InlineData("client.GetAsync(new Uri([|\"http://api.onesignal.com/notifications\"|]));")]
    [InlineData("client.GetAsync(string.Format([|\"http://api.onesignal.com/notifications/{0}\"|], id));")]
    [InlineData("client.BaseAddress = new Uri([|\"http://api.onesignal.com\"|]);")]
    [InlineData("client.BaseAddress = new Uri([|\"http://onesignal.com/\"|]);")]
    [InlineData("client.PostAsJsonAsync([|\"http://api.onesignal.com/notifications\"|], id);")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Post, [|\"http://api.onesignal.com/notifications\"|]);")]
    [InlineData("_ = new HttpRequestMessage { RequestUri = new Uri([|\"http://api.onesignal.com/notifications\"|]) };")]
    [InlineData("_ = new HttpClient { BaseAddress = new Uri([|\"http://api.onesignal.com\"|]) };")]
    [InlineData("var url = [|\"http://api.onesignal.com/notifications\"|]; client.GetAsync(url);")]
    [InlineData("var url = [|\"http://api.onesignal.com/notifications\"|]; client.GetAsync(url); client.GetAsync(url);")]
    [InlineData("client.GetAsync([|Constant|]);")]
    [InlineData("client.GetAsync([|Constant + \"/notifications\"|]);")]
    [InlineData("client.GetAsync([|$\"{Constant}/notifications\"|]);")]
    [InlineData("client.GetAsync([|ReadOnly|]);")]
    [InlineData("client.GetAsync([|Property|]);")]
    [InlineData("Uri.TryCreate([|\"http://api.onesignal.com\"|], UriKind.Absolute, out _);")]
    [InlineData("_ = new UriBuilder([|\"http://api.onesignal.com\"|]);")]
    [InlineData("_ = System.Net.WebRequest.Create([|\"http://onesignal.com/api/v1/notifications\"|]);")]
    [InlineData("new System.Net.WebClient().UploadString([|\"http://onesignal.com/api/v1/notifications\"|], id);")]
    public Task A_url_of_OneSignal_without_https_is_reported(string statement) =>
        Rule<HttpsMissing>.VerifyAsync(Raw(statement), References.HttpOnly);

    [Theory]
    [InlineData("client.GetAsync(\"https://api.onesignal.com/notifications\");")]
    [InlineData("client.GetAsync(\"HTTPS://api.onesignal.com/notifications\");")]
    [InlineData("client.GetAsync(\"http://localhost:5000/notifications\");")]
    [InlineData("client.GetAsync(\"http://api.onesignal.com.example.org/\");")]
    [InlineData("client.GetAsync(\"http://example.org/?from=http://api.onesignal.com\");")]
    [InlineData("client.GetAsync(\"http://api.onesignal.com@example.org/\");")]
    [InlineData("client.GetAsync(\"notifications\");")]
    [InlineData("client.GetAsync(id);")]
    [InlineData("client.GetAsync($\"{id}://api.onesignal.com/\");")]
    [InlineData("client.GetAsync($\"http://{id}/notifications\");")]
    [InlineData("client.GetAsync(Changing);")]
    [InlineData("var url = \"http://api.onesignal.com\"; url = id; client.GetAsync(url);")]
    [InlineData("_ = new Uri(\"http://onesignal.com/about\");")]
    [InlineData("_ = new Uri(\"http://documentation.onesignal.com/\");")]
    [InlineData("if (id.StartsWith(\"http://api.onesignal.com\")) throw new ArgumentException(id);")]
    [InlineData("Console.WriteLine(\"http://api.onesignal.com is not served\");")]
    public Task Other_urls_and_other_uses_of_text_are_not_reported(string statement) =>
        Rule<HttpsMissing>.VerifyAsync(Raw(statement), References.HttpOnly);

    [Fact]
    public Task The_base_address_of_the_client_is_https_whatever_its_host() =>
        Rule<HttpsMissing>.VerifyAsync(
            """
            using System;
            using OneSignal.Generated;

            class C
            {
                static readonly Uri Gateway = new("http://gateway.example");

                object[] M() =>
                [
                    new OneSignalClientOptions { BaseAddress = new Uri([|"http://api.onesignal.com"|]) },
                    new OneSignalClientOptions { BaseAddress = [|new("http://gateway.example")|] },
                    new OneSignalClientOptions { BaseAddress = [|Gateway|] },
                    new OneSignalClientOptions { BaseAddress = new Uri("https://gateway.example") },
                ];
            }
            """.Replace("[|new(\"http://gateway.example\")|]", "new([|\"http://gateway.example\"|])", StringComparison.Ordinal));

    [Fact]
    public Task Options_of_another_class_of_that_name_are_not_the_clients() =>
        Rule<HttpsMissing>.VerifyAsync(
            """
            using System;

            class OneSignalClientOptions
            {
                public Uri? BaseAddress { get; set; }
            }

            class C
            {
                object M() => new OneSignalClientOptions { BaseAddress = new Uri("http://gateway.example") };
            }
            """);

    [Fact]
    public Task A_relative_path_is_combined_with_its_base_and_reported_at_the_base() =>
        Rule<HttpsMissing>.VerifyAsync(
            Raw("""
                var root = new Uri([|"http://api.onesignal.com"|]);
                client.GetAsync(new Uri(root, "notifications"));
                """),
            References.HttpOnly);

    [Fact]
    public Task Lambdas_async_methods_and_local_functions_are_looked_into() =>
        Rule<HttpsMissing>.VerifyAsync(
            Raw("""
                Func<Task> send = async () => await client.GetAsync([|"http://api.onesignal.com/apps"|]);
                async Task Again() => await client.GetAsync([|"http://api.onesignal.com/apps"|]).ConfigureAwait(false);
                Again();
                """),
            References.HttpOnly);

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<HttpsMissing>.VerifyAsync(
            """
            using System.Net.Http;

            using var client = new HttpClient();
            var url = [|"http://api.onesignal.com/notifications"|];
            await client.GetAsync(url);
            """,
            References.HttpOnly);

    [Fact]
    public Task RestSharps_clients_are_known() =>
        Rule<HttpsMissing>.VerifyAsync(
            """
            namespace RestSharp
            {
                public class RestClientOptions
                {
                    public RestClientOptions(string baseUrl) { }
                }

                public class RestClient
                {
                    public RestClient(string baseUrl) { }
                    public RestClient(RestClientOptions options) { }
                }
            }

            class C
            {
                object M() => new RestSharp.RestClient([|"http://onesignal.com/api/v1"|]);
                object N() => new RestSharp.RestClient(new RestSharp.RestClientOptions([|"http://api.onesignal.com"|]));
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<HttpsMissing>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Unmarked(Raw("client.GetAsync(\"http://api.onesignal.com/notifications\");")),
            References.HttpOnly);

    [Fact]
    public Task Nothing_is_reported_where_no_request_can_be_made() =>
        Rule<HttpsMissing>.VerifyAsync(
            """
            using System;

            class C
            {
                Uri M() => new Uri("http://api.onesignal.com/notifications");
            }
            """,
            References.Nothing);

    [Fact]
    public Task A_constant_of_another_file_is_reported_where_it_is_used() =>
        Rule<HttpsMissing>.VerifyAsync(
            [
                Raw("client.GetAsync([|Urls.Api|]); client.GetAsync([|Urls.Text|]); client.GetAsync(Urls.Parsed);"),
                """
                static class Urls
                {
                    public const string Api = "http://api.onesignal.com";
                    public static readonly string Text = "http://api.onesignal.com";
                    public static readonly System.Uri Parsed = new([|"http://api.onesignal.com"|]);
                }
                """,
            ],
            References.HttpOnly);

    internal static string Raw(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class C
        {
            const string Constant = "http://api.onesignal.com";
            static readonly string ReadOnly = "http://api.onesignal.com/notifications";
            static string Property => "http://api.onesignal.com/notifications";
            static string Changing = "http://api.onesignal.com/notifications";
            static string Old => Changing = "other";

        #pragma warning disable CS8602, CS0618, SYSLIB0014
            void M(HttpClient client, string id)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private static string Unmarked(string source) =>
        source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
