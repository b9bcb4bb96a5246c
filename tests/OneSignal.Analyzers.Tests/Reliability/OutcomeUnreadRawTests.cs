using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

/// <summary>OSG1005 at raw HTTP calls.</summary>
public sealed class OutcomeUnreadRawTests
{
    [Theory]
    [InlineData("await http.[|PostAsync|](Url, content);")]
    [InlineData("using (await http.[|PostAsync|](Url, content)) { }")]
    [InlineData("(await http.[|PostAsJsonAsync|](Url, id)).EnsureSuccessStatusCode();")]
    [InlineData("var answer = await http.[|PostAsync|](Url, content);")]
    [InlineData("using var answer = await http.[|PostAsync|](Url, content).ConfigureAwait(false); answer.EnsureSuccessStatusCode();")]
    [InlineData("using var answer = (await http.[|PostAsync|](Url, content)).EnsureSuccessStatusCode();")]
    [InlineData("var answer = await http.[|PostAsync|](Url, content); if (answer.IsSuccessStatusCode) { Console.WriteLine(\"Sent.\"); }")]
    [InlineData("var answer = await http.[|PostAsync|](Url, content); if (!answer.IsSuccessStatusCode) { Console.WriteLine(await answer.Content.ReadAsStringAsync()); }")]
    [InlineData("var answer = await http.[|PostAsync|](Url, content); if (answer.StatusCode != HttpStatusCode.OK) { Console.WriteLine(await answer.Content.ReadAsStringAsync()); }")]
    [InlineData("var answer = await http.[|PostAsync|](Url, content); if (answer.IsSuccessStatusCode) { } else { Console.WriteLine(await answer.Content.ReadAsStringAsync()); }")]
    [InlineData("var answer = http.[|PostAsync|](Url, content).Result; Console.WriteLine(answer.StatusCode);")]
    [InlineData("var message = new HttpRequestMessage(HttpMethod.Post, Url); var answer = await http.[|SendAsync|](message); Console.WriteLine(answer.ReasonPhrase);")]
    [InlineData("var answer = http.[|Send|](new HttpRequestMessage(HttpMethod.Post, Url)); Console.WriteLine(answer.StatusCode);")]
    [InlineData("bool ok = (await http.[|PostAsync|](Url, content)).IsSuccessStatusCode; Console.WriteLine(ok);")]
    [InlineData("Func<Task> send = async () => await http.[|PostAsync|](Url, content); await send();")]
    [InlineData("await Task.WhenAll(new[] { content }.Select(one => http.[|PostAsync|](Url, one)));")]
    [InlineData("async Task<bool> Send() => (await http.[|PostAsync|](Url, content)).IsSuccessStatusCode; await Send();")]
    [InlineData("var request = WebRequest.Create(Url); request.Method = \"POST\"; request.[|GetResponse|]();")]
    [InlineData("var request = (HttpWebRequest)WebRequest.Create(Url); request.Method = \"POST\"; using var answer = (HttpWebResponse)request.[|GetResponse|](); Console.WriteLine(answer.StatusCode);")]
    public Task A_send_of_whose_answer_only_the_status_is_read_is_reported(string statements) =>
        Rule<OutcomeUnread>.VerifyAsync(Raw(statements), References.HttpOnly);

    [Theory]
    [InlineData("var answer = await http.PostAsync(Url, content); Console.WriteLine(await answer.Content.ReadAsStringAsync());")]
    [InlineData("var answer = await http.PostAsync(Url, content); answer.EnsureSuccessStatusCode(); var body = await answer.Content.ReadFromJsonAsync<object>();")]
    [InlineData("var answer = await http.PostAsync(Url, content); if (answer.IsSuccessStatusCode) { Console.WriteLine(await answer.Content.ReadAsStringAsync()); }")]
    [InlineData("Look(await http.PostAsync(Url, content));")]
    [InlineData("var answer = await http.PostAsync(Url, content); Look(answer);")]
    [InlineData("field = await http.PostAsync(Url, content);")]
    [InlineData("_ = await http.PostAsync(Url, content);")]
    [InlineData("async Task<HttpResponseMessage> Send() => await http.PostAsync(Url, content); Look(await Send());")]
    [InlineData("Task<HttpResponseMessage> task = http.PostAsync(Url, content); Look(await task);")]
    [InlineData("await http.PostAsync(\"https://api.onesignal.com/apps/1/custom_events\", content);")]
    [InlineData("await http.PostAsync(\"https://example.org/notifications\", content);")]
    [InlineData("await http.GetAsync(Url);")]
    [InlineData("var request = WebRequest.Create(Url); request.Method = \"POST\"; using var answer = request.GetResponse(); using var stream = answer.GetResponseStream();")]
    [InlineData("await ThrowsAsync(async () => await http.PostAsync(Url, content));")]
    public Task An_answer_whose_body_may_be_read_and_other_operations_are_not_reported(string statements) =>
        Rule<OutcomeUnread>.VerifyAsync(Raw(statements), References.HttpOnly);

    [Fact]
    public Task The_message_says_what_is_read_and_what_to_read_in_top_level_statements() =>
        Rule<OutcomeUnread>.VerifyAsync(
            """
            using System.Net.Http;

            using var http = new HttpClient();
            using var answer = await http.{|#0:PostAsync|}("https://api.onesignal.com/notifications", null);
            return (int)answer.StatusCode;
            """,
            References.HttpOnly,
            Rule<OutcomeUnread>.At(0, DiagnosticSeverity.Warning).WithArguments("PostAsync", "only 'StatusCode' is read of its answer", "id"));

    private static string Raw(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        #pragma warning disable CS1998, SYSLIB0014
        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            HttpResponseMessage? field;

            async Task M(HttpClient http, HttpContent content, string id)
            {
                {{statements}}
            }

            static void Look(HttpResponseMessage answer) { }

            static Task ThrowsAsync(Func<Task> code) => Task.CompletedTask;
        }
        """;
}
