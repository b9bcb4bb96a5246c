using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class SendAfterLocalTimeFixerTests
{
    [Fact]
    public Task Times_become_UTC_all_at_once() =>
        Rule<SendAfterLocalTime>.VerifyFixAsync<SendAfterLocalTimeFixer>(
            SendAfterLocalTimeTests.Code("""
                request.SendAfter = [|DateTime.Now|];
                        request.SendAfter = [|DateTime.Now.AddDays(1)|]; // Tomorrow.
                        request.SendAfter = [|new DateTime(2026, 12, 24)|];
                        request.SendAfter = [|new DateTime(2026, 12, 24, 18, 0, 0).AddMinutes(5)|];
                        await http.PostAsJsonAsync(Url, new { send_after = [|new DateTime(2026, 12, 24, 18, 0, 0)|] });
                        await http.PostAsJsonAsync(Url, new { send_after = [|DateTime.Now.ToString("u")|] });
                """),
            SendAfterLocalTimeTests.Code("""
                request.SendAfter = DateTime.UtcNow;
                        request.SendAfter = DateTime.UtcNow.AddDays(1); // Tomorrow.
                        request.SendAfter = new DateTime(2026, 12, 24, 0, 0, 0, DateTimeKind.Utc);
                        request.SendAfter = new DateTime(2026, 12, 24, 18, 0, 0, DateTimeKind.Utc).AddMinutes(5);
                        await http.PostAsJsonAsync(Url, new { send_after = new DateTime(2026, 12, 24, 18, 0, 0, DateTimeKind.Utc) });
                        await http.PostAsJsonAsync(Url, new { send_after = DateTime.UtcNow.ToString("u") });
                """));

    [Fact]
    public Task Top_level_statements_are_fixed() =>
        Rule<SendAfterLocalTime>.VerifyFixAsync<SendAfterLocalTimeFixer>(
            "_ = new OneSignal.Generated.CreateNotificationRequest { SendAfter = [|new System.DateTime(2026, 12, 24)|] };",
            "_ = new OneSignal.Generated.CreateNotificationRequest { SendAfter = new System.DateTime(2026, 12, 24, 0, 0, 0, System.DateTimeKind.Utc) };");

    [Theory]
    [InlineData("request.SendAfter = [|DateTime.Today.AddHours(9)|];")]
    [InlineData("request.SendAfter = [|DateTime.Now.Date|];")]
    [InlineData("var when = new DateTime(2026, 12, 24); request.SendAfter = [|when|];")]
    [InlineData("request.SendAfter = [|new DateTime(day: 24, month: 12, year: 2026)|];")]
    public Task Where_another_zone_is_another_day_nothing_is_offered(string statements) =>
        Rule<SendAfterLocalTime>.VerifyNoFixAsync<SendAfterLocalTimeFixer>(SendAfterLocalTimeTests.Code(statements));
}
