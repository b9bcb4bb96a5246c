namespace OneSignal.Reliability.Tests;

public sealed class ExactlyOnceTests(SuiteWatch watch, ITestOutputHelper output)
{
    /// <summary>bench/reliability.sh sends a hundred thousand.</summary>
    private const int Creates = 2000;

    [Fact(Timeout = 150_000)]
    public async Task Through_all_trouble_and_a_killed_sender_each_message_is_delivered_once()
    {
        var report = await ReliabilityRun.RunAsync(Creates, output.WriteLine, TestContext.Current.CancellationToken);

        watch.See("the report", report.ToString());
        Assert.True(report.Problems.Count == 0, report.ToString());
    }
}
