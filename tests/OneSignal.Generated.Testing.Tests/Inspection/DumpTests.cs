namespace OneSignal.Generated.Testing.Tests.Inspection;

public sealed class DumpTests : SimulatorTest
{
    [Fact]
    public async Task It_shows_requests_messages_and_faults()
    {
        Simulator.Faults.Add(Fault.Status(503).Times(1));
        using var client = Simulator.CreateClient(options => options.Retry.BaseDelay = TimeSpan.Zero);
        await client.Notifications.CreateAsync(
            new() { IncludeAliases = new() { ["external_id"] = ["ada"] }, TargetChannel = TargetChannel.Push, Contents = "Hello" }, Token);

        var dump = Simulator.Dump().Split('\n');

        Assert.StartsWith($"OneSignal simulator at {Simulator.BaseAddress.Authority}, app {Simulator.AppId}", dump[0], StringComparison.Ordinal);
        Assert.Equal("2 requests", dump[1]);
        Assert.EndsWith("POST /notifications -> 503 [status=503,times=1]", dump[2], StringComparison.Ordinal);
        Assert.Contains("\"en\":\"Hello\"", dump[3], StringComparison.Ordinal);
        Assert.EndsWith("POST /notifications -> 200", dump[4], StringComparison.Ordinal);
        Assert.Equal("1 messages", dump[6]);
        Assert.Contains("\"Hello\"", dump[7], StringComparison.Ordinal);
        Assert.Equal("       to external_id=ada", dump[8]);
        Assert.Equal("1 faults", dump[9]);
        Assert.EndsWith("status=503,times=1 (1 hit)", dump[10], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stays_short()
    {
        for (var i = 1; i <= 60; i++)
        {
            await SendMessageAsync(Message($"message {i} {new string('x', 2000)}"));
        }

        var dump = Simulator.Dump();

        Assert.Contains("60 requests, the last 50 of them", dump, StringComparison.Ordinal);
        Assert.DoesNotContain("message 10 ", dump, StringComparison.Ordinal);
        Assert.Contains("message 11 ", dump, StringComparison.Ordinal);
        Assert.Contains("message 60 ", dump, StringComparison.Ordinal);
        Assert.InRange(dump.Length, 1, 50_000);
    }

    [Fact]
    public async Task No_key_is_in_it_wherever_a_request_had_one()
    {
        await SendMessageAsync(Message($"The key is {Simulator.AppKey}"));
        await SendAsync("GET", $"/apps?key={Simulator.OrganizationKey}");

        var seen = Simulator.Dump() + Simulator.Messages.Single() + Simulator.Messages.Single().Contents["en"] + Simulator.Requests[0].BodyText;

        Assert.DoesNotContain(Simulator.AppKey, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Simulator.OrganizationKey, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("os_v2_", seen, StringComparison.Ordinal);
    }
}
