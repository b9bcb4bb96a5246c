namespace OneSignal.Reliability.Tests;

/// <summary>A watch that finds nothing is worth something only if it would find a key.</summary>
public sealed class LeakWatchTests
{
    [Fact]
    public void A_key_is_found_and_not_repeated()
    {
        using var watch = new LeakWatch();
        var key = "os_v2_" + "app_" + Guid.NewGuid().ToString("N");

        watch.See("a log", "nothing");
        watch.See("another log", $"sent with {key}");

        Assert.Equal(["another log"], watch.Leaks);
        Assert.True(watch.Seen >= 2);
    }
}
