using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

/// <summary>OSG1001 at requests that are made with a general HTTP API.</summary>
public sealed class IdempotencyKeyMissingRawTests
{
    [Theory]
    [InlineData("await client.PostAsJsonAsync(\"https://api.onesignal.com/notifications\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://api.onesignal.com/notifications?c=push\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://api.onesignal.com/notifications/\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://onesignal.com/api/v1/notifications\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(Api + \"/notifications\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/notifications\", [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(new Uri(Url), [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(new Uri(new Uri(Api), \"notifications\"), [|new|] { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, [|new|] { app_id = id, data = new { idempotency_key = id } });")]
    [InlineData("var body = [|new|] { app_id = id }; await client.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = [|new|] { app_id = id }; await client.PostAsJsonAsync(Url, body); await client.PostAsJsonAsync(Url, body);")]
    [InlineData("await client.PostAsync(Url, JsonContent.Create([|new|] { app_id = id }));")]
    [InlineData("await client.PostAsync(Url, new StringContent(JsonSerializer.Serialize([|new|] { app_id = id }), Encoding.UTF8, \"application/json\"));")]
    [InlineData("var json = JsonSerializer.Serialize([|new|] { app_id = id }); var made = new StringContent(json); await client.PostAsync(Url, made);")]
    [InlineData("await client.PostAsync(Url, new ByteArrayContent(Encoding.UTF8.GetBytes([|\"{\\\"app_id\\\":\\\"1\\\"}\"|])));")]
    [InlineData("await client.PostAsync(Url, new StringContent([|\"{\\\"app_id\\\": \\\"1\\\", \\\"contents\\\": {\\\"en\\\": \\\"a\\\"}}\"|]));")]
    [InlineData("await client.PostAsync(Url, new StringContent([|@\"{ \"\"app_id\"\": \"\"1\"\" }\"|]));")]
    [InlineData("await client.PostAsync(Url, new StringContent([|\"\"\"{ \"app_id\": \"1\" }\"\"\"|]));")]
    [InlineData("await client.PostAsync(Url, new StringContent([|\"{\\\"app_id\\\": \\\"\" + id + \"\\\"}\"|]));")]
    [InlineData("await client.PostAsync(Url, new StringContent([|$\"{{\\\"app_id\\\": \\\"{id}\\\", \\\"ttl\\\": {1}, \\\"contents\\\": {id}}}\"|]));")]
    [InlineData("await client.[|PostAsync|](Url, new StringContent(\"{\" +\n \"\\\"app_id\\\": \\\"1\\\"}\"));")]
    [InlineData("await client.PostAsJsonAsync(Url, new [|Dictionary<string, object>|] { [\"app_id\"] = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new [|Dictionary<string, object>|] { { \"app_id\", id } });")]
    [InlineData("var body = new [|Dictionary<string, object>|](); body[\"app_id\"] = id; body.Add(\"name\", id); await client.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new [|JsonObject|] { [\"app_id\"] = id }; await client.PostAsync(Url, new StringContent(body.ToJsonString()));")]
    [InlineData("await client.PostAsJsonAsync(Url, new [|Unkeyed|] { AppId = id });")]
    [InlineData("var body = new [|Unkeyed|](); body.AppId = id; await client.PostAsJsonAsync(Url, body);")]
    [InlineData("await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = JsonContent.Create([|new|] { app_id = id }) });")]
    [InlineData("await client.SendAsync(new HttpRequestMessage(new HttpMethod(\"post\"), Url) { Content = JsonContent.Create([|new|] { app_id = id }) });")]
    [InlineData("var message = new HttpRequestMessage(HttpMethod.Post, Url); message.Content = JsonContent.Create([|new|] { app_id = id }); await client.SendAsync(message);")]
    [InlineData("using var message = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Url), Content = JsonContent.Create([|new|] { app_id = id }) };")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/apps/{id}/custom_events\", new { events = new[] { [|new|] { name = id } } });")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/apps/{id}/custom_events\", new { events = new object[] { [|new|] { name = id, external_id = id }, new { name = id, idempotency_key = id } } });")]
    [InlineData("await client.PostAsync($\"{Api}/apps/{id}/custom_events\", new StringContent([|\"{\\\"events\\\":[{\\\"name\\\":\\\"a\\\",\\\"external_id\\\":\\\"u\\\"}]}\"|]));")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/apps/{id}/activities/activity/taxi\", [|new|] { name = id });")]
    [InlineData("var local = new HttpClient { BaseAddress = new Uri(Api) }; await local.PostAsJsonAsync(\"notifications\", [|new|] { app_id = id });")]
    [InlineData("var local = new HttpClient(); local.BaseAddress = new Uri(\"https://onesignal.com/api/v1/\"); await local.PostAsJsonAsync(\"notifications\", [|new|] { app_id = id });")]
    [InlineData("await field.PostAsJsonAsync(\"notifications\", [|new|] { app_id = id });")]
    [InlineData("new WebClient().UploadString(Url, [|\"{\\\"app_id\\\":\\\"1\\\"}\"|]);")]
    [InlineData("new WebClient().UploadString(Url, \"POST\", JsonSerializer.Serialize([|new|] { app_id = id }));")]
    public Task A_body_without_a_key_is_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(Raw(statements), References.HttpOnly);

    [Theory]
    [InlineData("await client.PostAsJsonAsync(Url, new { app_id = id, idempotency_key = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new { app_id = id, idempotencyKey = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new { app_id = id, external_id = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, other);")]
    [InlineData("await client.PostAsync(Url, content);")]
    [InlineData("await client.PostAsync(Url, null);")]
    [InlineData("await client.PostAsync(Url, new StringContent(id));")]
    [InlineData("await client.PostAsync(Url, new StringContent(\"{\\\"app_id\\\": \\\"1\\\", \" + id + \"}\"));")]
    [InlineData("await client.PostAsync(Url, new StringContent(\"{\\\"app_id\\\": \\\"1\\\", \\\"\" + id + \"\\\": 1}\"));")]
    [InlineData("await client.PostAsync(Url, new StringContent($\"{{\\\"idempotency_key\\\": \\\"{id}\\\"}}\"));")]
    [InlineData("await client.PostAsync(Url, new StringContent(\"app_id=1\"));")]
    [InlineData("await client.PostAsync(Url, new StringContent(Environment.GetEnvironmentVariable(\"BODY\") ?? \"{\\\"app_id\\\":\\\"1\\\"}\"));")]
    [InlineData("await client.PostAsync(Url, new StringContent(\"{ broken\"));")]
    [InlineData("await client.PostAsJsonAsync(Url, new Dictionary<string, object> { [\"app_id\"] = id, [\"idempotency_key\"] = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new Dictionary<string, object> { [id] = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new Dictionary<string, object>(given));")]
    [InlineData("var body = new Dictionary<string, object>(); body[\"idempotency_key\"] = id; await client.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object>(); body[id] = id; await client.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object>(); Fill(body); await client.PostAsJsonAsync(Url, body);")]
    [InlineData("await client.PostAsJsonAsync(Url, new Keyed { AppId = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new Named { AppId = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new Open { AppId = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new Derived { AppId = id });")]
    [InlineData("await client.PutAsJsonAsync(Url, new { app_id = id });")]
    [InlineData("await client.GetAsync(Url);")]
    [InlineData("await client.PostAsJsonAsync(\"https://api.onesignal.com/apps/1/segments\", new { name = id });")]
    [InlineData("await client.PostAsJsonAsync($\"https://api.onesignal.com/notifications/{id}/history\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync($\"https://api.onesignal.com/{id}\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://onesignal.com/notifications\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://api.example.com/notifications\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"https://example.com/https://api.onesignal.com/notifications\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(\"notifications\", new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync(id, new { app_id = id });")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/apps/{id}/custom_events\", new { events = new[] { new { name = id, idempotency_key = id } } });")]
    [InlineData("await client.PostAsJsonAsync($\"{Api}/apps/{id}/custom_events\", new { events = given });")]
    [InlineData("Post(Url, new { app_id = id });")]
    public Task A_body_with_a_key_or_that_cannot_be_seen_is_not_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Raw(statements).Replace("BaseAddress = new Uri(Api)", "Timeout = TimeSpan.Zero", StringComparison.Ordinal),
            References.HttpOnly);

    [Fact]
    public Task At_raw_HTTP_it_is_a_warning_that_names_the_operation_and_the_member() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Raw("await client.PostAsJsonAsync($\"{Api}/apps/{id}/custom_events\", new { events = new[] { {|#0:new|} { name = id } } });"),
            References.HttpOnly,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Warning)
                .WithArguments("An item of POST /apps/{app_id}/custom_events", "'idempotency_key'", ", so a repeat of it takes effect twice"));

    [Fact]
    public Task The_sample_that_OneSignal_once_gave_for_WebRequest_is_reported() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            using System.IO;
            using System.Net;
            using System.Text;

            #pragma warning disable SYSLIB0014
            class C
            {
                void Bytes()
                {
                    var request = WebRequest.Create("https://onesignal.com/api/v1/notifications") as HttpWebRequest;
                    request!.KeepAlive = true;
                    request.Method = "POST";
                    byte[] bytes = Encoding.UTF8.GetBytes([|"{" + "\"app_id\": \"1\"," + "\"contents\": {\"en\": \"a\"}}"|]);
                    using (var writer = request.GetRequestStream())
                    {
                        writer.Write(bytes, 0, bytes.Length);
                    }
                }

                async System.Threading.Tasks.Task Text(string id)
                {
                    var request = WebRequest.CreateHttp("https://onesignal.com/api/v1/notifications");
                    request.Method = "POST";
                    using var writer = new StreamWriter(await request.GetRequestStreamAsync());
                    writer.Write([|$"{{\"app_id\": \"{id}\"}}"|]);
                }
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task A_client_that_the_constructor_sets_up_is_followed() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class C
            {
                private readonly HttpClient _client;

                public C(HttpClient client)
                {
                    client.BaseAddress = new Uri("https://api.onesignal.com/");
                    _client = client;
                }

                Task Send(string id) => _client.PostAsJsonAsync("notifications", [|new|] { app_id = id });
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            using System.Net.Http;
            using System.Net.Http.Json;

            using var client = new HttpClient();
            const string url = "https://api.onesignal.com/notifications";
            var body = [|new|] { app_id = "1" };
            await client.PostAsJsonAsync(url, body);
            """,
            References.HttpOnly);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Raw("await client.PostAsJsonAsync(Url, new { app_id = id });"),
            References.HttpOnly);

    internal static string Raw(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;

        #pragma warning disable CS1998, SYSLIB0014
        class C
        {
            const string Api = "https://api.onesignal.com";
            const string Url = "https://api.onesignal.com/notifications";
            static readonly HttpClient field = new() { BaseAddress = new Uri(Api) };

            async Task M(HttpClient client, string id, object other, HttpContent content, Dictionary<string, object> given)
            {
                {{statements}}
            }

            static void Fill(Dictionary<string, object> body) { }

            static void Post(string requestUri, object value) { }
        }

        class Unkeyed { public string? AppId { get; set; } }

        class Keyed : Unkeyed { public Guid IdempotencyKey { get; set; } }

        class Derived : Keyed { }

        class Named { public string? AppId { get; set; } [JsonPropertyName("idempotency_key")] public string? Key { get; set; } }

        class Open { public string? AppId { get; set; } [JsonExtensionData] public Dictionary<string, object>? Rest { get; set; } }
        """;
}
