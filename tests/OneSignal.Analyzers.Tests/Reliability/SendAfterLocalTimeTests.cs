using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class SendAfterLocalTimeTests
{
    [Theory]
    [InlineData("request.SendAfter = [|new DateTime(2026, 12, 24)|];")]
    [InlineData("request.SendAfter = [|new DateTime(2026, 12, 24, 18, 0, 0)|];")]
    [InlineData("request.SendAfter = [|new DateTime(2026, 12, 24, 18, 0, 0).AddHours(1)|];")]
    [InlineData("request.SendAfter = [|DateTime.Now|];")]
    [InlineData("request.SendAfter = [|DateTime.Now.AddDays(1)|];")]
    [InlineData("request.SendAfter = [|DateTime.Now.Date.AddHours(9)|];")]
    [InlineData("request.SendAfter = [|DateTime.Today.AddHours(9)|];")]
    [InlineData("var when = new DateTime(2026, 12, 24); request.SendAfter = [|when|];")]
    [InlineData("await client.Notifications.CreateAsync(new CreateNotificationRequest { SendAfter = [|DateTime.Now.AddHours(1)|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|new DateTime(2026, 12, 24)|] });")]
    [InlineData("var when = new DateTime(2026, 12, 24).AddHours(9); await http.PostAsJsonAsync(Url, new { send_after = [|when|] });")]
    [InlineData("Action set = () => request.SendAfter = [|DateTime.Now|]; set();")]
    [InlineData("request.SendAfter = new DateTimeOffset([|DateTime.Now|]);")]
    [InlineData("request.SendAfter = new DateTimeOffset([|new DateTime(2026, 12, 24)|]);")]
    [InlineData("request.SendAfter = [|DateTimeOffset.Parse(\"2026-12-24 18:00\")|];")]
    [InlineData("request.SendAfter = [|DateTime.Parse(\"2026-12-24T18:00:00\")|];")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.Now.AddHours(1).ToString(\"yyyy-MM-dd HH:mm:ss\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|given.ToString(\"s\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|given.ToString()|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|$\"{given:yyyy-MM-dd HH:mm}\"|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.UtcNow.ToString(\"yyyy-MM-dd HH:mm:ss\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.Now.ToString(\"yyyy-MM-ddTHH:mm:ssZ\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.Now.ToString(\"yyyy-MM-dd HH:mm:ss 'GMT'\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.Now.AddDays(1).ToString(\"R\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = [|new DateTime(2026, 12, 24).ToString(\"o\")|] });")]
    [InlineData("request.SendAfter = [|new DateOnly(2026, 12, 24).ToDateTime(new TimeOnly(9, 0))|];")]
    public Task A_local_or_unspecified_time_is_reported(string statements) =>
        Rule<SendAfterLocalTime>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("request.SendAfter = DateTimeOffset.UtcNow.AddHours(1);")]
    [InlineData("request.SendAfter = new DateOnly(2026, 12, 24).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);")]
    [InlineData("request.SendAfter = DateTimeOffset.Now.AddHours(1);")]
    [InlineData("request.SendAfter = DateTime.UtcNow.AddHours(1);")]
    [InlineData("request.SendAfter = new DateTime(2026, 12, 24, 18, 0, 0, DateTimeKind.Utc);")]
    [InlineData("request.SendAfter = new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.Zero);")]
    [InlineData("request.SendAfter = DateTime.SpecifyKind(new DateTime(2026, 12, 24), DateTimeKind.Utc);")]
    [InlineData("request.SendAfter = given;")]
    [InlineData("request.SendAfter = null;")]
    [InlineData("DateTimeOffset other = DateTime.Now;")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTime.Now.AddHours(1) });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTimeOffset.UtcNow });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { created = new DateTime(2026, 12, 24) });")]
    [InlineData("await http.PostAsJsonAsync(\"https://example.com/notifications\", new { send_after = new DateTime(2026, 12, 24) });")]
    [InlineData("request.SendAfter = DateTimeOffset.Parse(\"2026-12-24T18:00:00+01:00\");")]
    [InlineData("request.SendAfter = DateTimeOffset.Parse(\"2026-12-24T18:00:00Z\");")]
    [InlineData("request.SendAfter = DateTimeOffset.Parse(Console.ReadLine()!);")]
    [InlineData("request.SendAfter = DateTimeOffset.Parse(\"2026-12-24\", null, System.Globalization.DateTimeStyles.AssumeUniversal);")]
    [InlineData("request.SendAfter = new DateTimeOffset(given, TimeSpan.Zero);")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTime.UtcNow.ToString(\"yyyy-MM-ddTHH:mm:ssZ\") });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTime.Now.ToString(\"o\") });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTime.Now.ToString(\"yyyy-MM-dd HH:mm:sszzz\") });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = given.ToString(\"yyyy-MM-dd HH:mm:ss 'GMT+0100'\") });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = given.ToString(\"yyyy-MM-dd HH:mm:ss\") + \" GMT+0100\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = $\"{given:yyyy-MM-dd HH:mm} UTC\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { send_after = DateTimeOffset.UtcNow.ToString(\"yyyy-MM-dd HH:mm:ss\") });")]
    public Task A_time_that_is_known_or_not_visible_is_not_reported(string statements) =>
        Rule<SendAfterLocalTime>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData(
        "request.SendAfter = {|#0:new DateTime(2026, 12, 24)|};",
        DiagnosticSeverity.Warning,
        "new DateTime(2026, 12, 24)",
        "a time without a zone, for which the machine or the server puts in its own")]
    [InlineData("request.SendAfter = {|#0:DateTime.Now|};", DiagnosticSeverity.Info, "DateTime.Now", "a time of the machine's zone")]
    [InlineData(
        "await http.PostAsJsonAsync(Url, new { send_after = {|#0:DateTime.Now.ToString(\"u\")|} });",
        DiagnosticSeverity.Warning,
        "DateTime.Now.ToString(\"u\")",
        "a time of the machine's zone that is said to be UTC")]
    public Task The_message_says_what_is_wrong_and_a_local_time_is_a_suggestion(
        string statements,
        DiagnosticSeverity severity,
        string time,
        string what) =>
        Rule<SendAfterLocalTime>.VerifyAsync(
            Code(statements),
            References.Client,
            Rule<SendAfterLocalTime>.At(0, severity).WithArguments(time, what));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<SendAfterLocalTime>.VerifyAsync(
            """
            using System;
            using OneSignal.Generated;

            _ = new CreateNotificationRequest { SendAfter = [|DateTime.Now|] };
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<SendAfterLocalTime>.VerifyAsync(
            """
            using System;

            class CreateNotificationRequest
            {
                public DateTimeOffset? SendAfter { get; set; }
            }

            class C
            {
                object M() => new CreateNotificationRequest { SendAfter = DateTime.Now };
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<SendAfterLocalTime>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Code("request.SendAfter = DateTime.Now;"));

    internal static string Code(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        #pragma warning disable CS1998
        class C
        {
            const string Url = "https://api.onesignal.com/notifications";

            async Task M(OneSignalClient client, HttpClient http, CreateNotificationRequest request, DateTime given)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
