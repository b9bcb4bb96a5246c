using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class SchedulingTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task A_message_for_later_waits_and_goes_out_when_its_time_has_come()
    {
        var id = await ScheduleAsync(TimeSpan.FromHours(1));

        var before = await SendAsync("GET", Path(id));
        _clock.Advance(TimeSpan.FromHours(1));
        var counting = await SendAsync("GET", Path(id));
        _clock.Advance(TimeSpan.FromSeconds(1));
        var after = await SendAsync("GET", Path(id));

        foreach (var early in new[] { before, counting })
        {
            Assert.Null(early.Json["remaining"]);
            Assert.Null(early.Json["completed_at"]);
            Assert.Equal(0, early.Json["successful"]!.GetValue<int>());
        }

        Assert.Equal(0, after.Json["remaining"]!.GetValue<int>());
        Assert.Equal(1, after.Json["successful"]!.GetValue<int>());
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeSeconds(), after.Json["completed_at"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_message_that_waits_can_be_cancelled_and_never_goes_out()
    {
        var id = await ScheduleAsync(TimeSpan.FromHours(1));

        var answer = await SendAsync("DELETE", Path(id));
        _clock.Advance(TimeSpan.FromHours(2));
        var read = await SendAsync("GET", Path(id));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.Json["success"]!.GetValue<bool>());
        Assert.True(read.Json["canceled"]!.GetValue<bool>());
        Assert.Equal(0, read.Json["successful"]!.GetValue<int>());
    }

    [Fact]
    public async Task Cancelling_twice_is_no_error()
    {
        var id = await ScheduleAsync(TimeSpan.FromHours(1));
        await SendAsync("DELETE", Path(id));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("DELETE", Path(id))).Status);
    }

    [Fact]
    public async Task A_message_that_is_sent_cannot_be_cancelled()
    {
        var id = await SentAsync(Message());

        var answer = await SendAsync("DELETE", Path(id));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("already been sent", answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_does_not_exist_cannot_be_cancelled()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("DELETE", Path(Guid.NewGuid().ToString()))).Status);
    }

    [Fact]
    public async Task After_thirty_days_a_message_is_gone()
    {
        var id = await SentAsync(Message());

        _clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", Path(id))).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", Path(id))).Status);
    }

    private Task<string> ScheduleAsync(TimeSpan delay)
    {
        var message = Message();
        message["send_after"] = (_clock.GetUtcNow() + delay).ToString("O", CultureInfo.InvariantCulture);
        return SentAsync(message);
    }

    private string Path(string id) => $"/notifications/{id}?app_id={Simulator.AppId}";
}
