using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>The mistakes that public programs make most, in the forms that they have there: all rules look at each.</summary>
public sealed class WildCodeTests
{
    [Fact]
    public Task A_request_as_old_tutorials_show_it() => SaysAsync(
        """
        #pragma warning disable SYSLIB0014
        var request = WebRequest.Create("https://onesignal.com/api/v1/notifications") as HttpWebRequest;
        request.Method = "POST";
        request.Headers.Add("authorization", "Basic " + key);
        byte[] bytes = Encoding.UTF8.GetBytes("{\"app_id\":\"" + appId + "\",\"contents\":{\"en\":\"Hello\"},\"included_segments\":[\"All\"]}");
        try
        {
            using (var writer = request.GetRequestStream()) { writer.Write(bytes, 0, bytes.Length); }
            using (var response = request.GetResponse() as HttpWebResponse) { }
        }
        catch (WebException) { }
        """,
        "OSG1001 OSG1005 OSG1012 OSG2008 OSG3005");

    [Fact]
    public Task A_client_per_message_with_the_scheme_inside_the_value() => SaysAsync(
        """
        using (var client = new HttpClient())
        {
            client.DefaultRequestHeaders.Add("Authorization", "Basic " + key);
            var json = JsonSerializer.Serialize(new { app_id = appId, contents = new { en = "Hello" }, included_segments = new[] { "All" } });
            var response = await client.PostAsync("https://onesignal.com/api/v1/notifications", new StringContent(json, Encoding.UTF8, "application/json"));
            if (response.IsSuccessStatusCode) { Console.WriteLine("sent"); }
        }
        """,
        "OSG1001 OSG1005 OSG1006 OSG2008 OSG3005");

    [Fact]
    public Task A_message_for_each_user_that_is_waited_for() => SaysAsync(
        """
        foreach (var user in users)
        {
            var response = shared.PostAsJsonAsync("https://api.onesignal.com/notifications", new { app_id = appId, include_subscription_ids = new[] { user } }).Result;
            response.EnsureSuccessStatusCode();
        }
        """,
        "OSG1001 OSG1005 OSG1007 OSG1009");

    [Fact]
    public Task A_resend_of_everything_that_may_have_failed() => SaysAsync(
        """
        var sent = false;
        while (!sent)
        {
            try
            {
                var response = await shared.PostAsJsonAsync("https://api.onesignal.com/notifications", new { app_id = appId, idempotency_key = Guid.NewGuid() });
                sent = (await response.Content.ReadAsStringAsync()).Contains("id");
            }
            catch (HttpRequestException) { await Task.Delay(1000); }
        }
        """,
        "OSG1002");

    [Fact]
    public Task A_header_that_is_added_for_each_call() => SaysAsync(
        """
        shared.DefaultRequestHeaders.Add("Authorization", "Bearer os_v2_app_" + key);
        shared.DefaultRequestHeaders.Add("Content-Type", "application/json");
        _ = await shared.PostAsync("https://api.onesignal.com/notifications", new StringContent(body));
        """,
        "OSG2010 OSG3005");

    [Fact]
    public Task A_pinned_protocol_and_a_short_time_out() => SaysAsync(
        """
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(8) };
        _ = await client.PostAsJsonAsync("https://api.onesignal.com/notifications", new { app_id = appId, send_after = DateTime.Now.ToString("yyyy-MM-dd HH:mm:ss") });
        """,
        "OSG1001 OSG1006 OSG1008 OSG1010 OSG2005");

    [Fact]
    public Task A_key_in_the_query_and_a_users_id_for_a_key() => SaysAsync(
        """
        var response = await shared.PostAsJsonAsync($"https://api.onesignal.com/notifications?api_key={key}", new { app_id = appId, idempotency_key = userId });
        Console.WriteLine(await response.Content.ReadAsStringAsync());
        """,
        "OSG1003 OSG3006");

    [Fact]
    public Task Code_that_does_all_of_it_right() => SaysAsync(
        """
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.onesignal.com/notifications");
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", key);
        request.Content = JsonContent.Create(new { app_id = appId, idempotency_key = noticeId, contents = new { en = "Hello" } });
        using var response = await shared.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (answer.GetProperty("id").GetString() is not { Length: > 0 }) { throw new InvalidOperationException("Nothing was sent."); }
        """,
        "");

    private static async Task SaysAsync(string statements, string ids)
    {
        using var analysis = new Analysis(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Net;
            using System.Net.Http;
            using System.Net.Http.Headers;
            using System.Net.Http.Json;
            using System.Text;
            using System.Text.Json;
            using System.Threading.Tasks;

            class Program
            {
                static HttpClient shared = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) });

                async Task Send(string key, string appId, string body, List<string> users, Guid userId, Guid noticeId)
                {
                    {{statements}}
                }
            }
            """,
            References.HttpOnly,
            RuleCatalog.Analyzers);

        Assert.Empty(await analysis.CompilerErrorsAsync());
        Assert.Equal(ids, string.Join(' ', (await analysis.DiagnosticsAsync()).Select(static one => one.Id).Distinct().Order(StringComparer.Ordinal)));
    }
}
