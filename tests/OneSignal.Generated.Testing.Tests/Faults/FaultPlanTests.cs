using System.Net;

namespace OneSignal.Generated.Testing.Tests.Faults;

/// <summary>Which requests meet a fault.</summary>
public sealed class FaultPlanTests : SimulatorTest
{
    private const int Passed = 200;

    [Fact]
    public async Task Without_a_fault_nothing_goes_wrong() => Assert.Equal([Passed, Passed], await SendAsync(2));

    [Fact]
    public async Task A_fault_hits_every_request_until_it_ends()
    {
        using (var fault = Simulator.Faults.Add(Fault.Status(503)))
        {
            Assert.Equal([503, 503, 503], await SendAsync(3));
            Assert.Equal(3, fault.Hits);
        }

        Assert.Equal([Passed], await SendAsync(1));
    }

    [Fact]
    public async Task A_number_of_hits_ends_it()
    {
        var fault = Simulator.Faults.Add(Fault.Status(503).Times(2));

        Assert.Equal([503, 503, Passed], await SendAsync(3));
        Assert.Equal(2, fault.Hits);
        Assert.Equal("status=503,times=2 (2 hits)", fault.ToString());
    }

    [Fact]
    public async Task The_first_requests_can_be_spared()
    {
        Simulator.Faults.Add(Fault.Status(503).After(2).Times(1));

        Assert.Equal([Passed, Passed, 503, Passed], await SendAsync(4));
    }

    [Fact]
    public async Task Faults_take_turns_in_their_order_and_never_meet()
    {
        Simulator.Faults.Add(Fault.Status(500).Times(1));
        Simulator.Faults.Add(Fault.Status(502).Times(2));

        Assert.Equal([500, 502, 502, Passed], await SendAsync(4));
    }

    [Fact]
    public async Task Only_the_operations_that_it_is_for_meet_it()
    {
        var fault = Simulator.Faults.Add(Fault.Status(503).On("cancelNotification", "getNotification"));

        Assert.Equal([Passed], await SendAsync(1));
        var get = await SendAsync("GET", $"/notifications/{Guid.NewGuid()}?app_id={Simulator.AppId}");
        var cancel = await SendAsync("DELETE", $"/notifications/{Guid.NewGuid()}?app_id={Simulator.AppId}");
        var nowhere = await SendAsync("GET", "/nowhere");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, get.Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, cancel.Status);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.Status);
        Assert.Equal(2, fault.Hits);
    }

    [Fact]
    public async Task Chance_decides_the_same_way_in_each_run_and_differently_with_each_seed()
    {
        var fault = Fault.Status(503).WithProbability(0.5);

        var first = await RunAsync(seed: 7, fault);
        var again = await RunAsync(seed: 7, fault);
        var other = await RunAsync(seed: 8, fault);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Contains(Passed, first);
        Assert.Contains(503, first);
    }

    [Fact]
    public async Task Adding_a_fault_does_not_change_whom_another_hits()
    {
        var chance = Fault.Status(503).WithProbability(0.5);

        var alone = await RunAsync(seed: 7, chance);
        var beside = await RunAsync(seed: 7, chance, Fault.Status(500).On("listApps"));

        Assert.Equal(alone, beside);
    }

    [Theory]
    [InlineData(0, Passed)]
    [InlineData(1, 503)]
    public async Task Never_and_always_are_what_they_say(double probability, int status)
    {
        Simulator.Faults.Add(Fault.Status(503).WithProbability(probability));

        Assert.Equal(Enumerable.Repeat(status, 20), await SendAsync(20));
    }

    [Fact]
    public async Task All_faults_can_be_ended_at_once()
    {
        Simulator.Faults.Add(Fault.Status(503));
        Simulator.Faults.Add(Fault.ConnectionReset());

        Simulator.Faults.Clear();

        Assert.Equal([Passed], await SendAsync(1));
    }

    [Theory]
    [InlineData("createnotification", "'createNotification'")]
    [InlineData("sendMessage", "createNotification, ")]
    public void An_operation_that_is_not_there_is_refused_with_those_that_are(string operation, string hint)
    {
        var refused = Assert.Throws<ArgumentException>(() => Simulator.Faults.Add(Fault.Status(503).On(operation)));

        Assert.Contains(operation, refused.Message, StringComparison.Ordinal);
        Assert.Contains(hint, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_does_not_change_when_it_is_narrowed()
    {
        var fault = Fault.Status(503);

        var narrowed = fault.Times(1).On("createNotification").After(1).WithProbability(0.5).AfterProcessing();

        Assert.Equal("status=503", fault.ToString());
        Assert.Equal("status=503,on=createNotification,after=1,times=1,probability=0.5,after-processing", narrowed.ToString());
    }

    private async Task<List<int>> SendAsync(int count)
    {
        var statuses = new List<int>();
        for (var i = 0; i < count; i++)
        {
            statuses.Add((int)(await SendMessageAsync(Message())).Status);
        }

        return statuses;
    }

    private static async Task<List<int>> RunAsync(int seed, params Fault[] faults)
    {
        await using var simulator = await OneSignalSimulator.StartAsync(new() { Seed = seed }, Token);
        foreach (var fault in faults)
        {
            simulator.Faults.Add(fault);
        }

        using var http = simulator.CreateHttpClient();
        var statuses = new List<int>();
        for (var i = 0; i < 24; i++)
        {
            using var request = Request("GET", $"/segments?app_id={simulator.AppId}", "Key " + simulator.AppKey);
            request.RequestUri = new Uri($"/apps/{simulator.AppId}/segments", UriKind.Relative);
            using var response = await http.SendAsync(request, Token);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
