namespace OneSignal.Generated.Tests.Delivery;

public sealed class RetryDelayTests
{
    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(2, 0.5, 2)]
    [InlineData(3, 0.5, 4)]
    [InlineData(5, 0.5, 16)]
    [InlineData(6, 0.5, 30)]
    [InlineData(9, 0.5, 30)]
    [InlineData(3, 0.0, 0)]
    [InlineData(3, 0.25, 2)]
    public void The_wait_is_a_random_part_of_a_time_that_doubles_up_to_a_limit(int failures, double random, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Of(Settings(), failures, null, random));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(3, 4)]
    [InlineData(5, 5)]
    [InlineData(3600, 3600)]
    public void What_the_server_asks_for_is_the_least_and_knows_no_limit(int asked, int seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds), RetryDelay.Of(Settings(), 3, TimeSpan.FromSeconds(asked), 0.5));

    [Fact]
    public void The_longest_allowed_options_do_not_overflow() => Assert.InRange(
        RetryDelay.Of(
            RetrySettings.From(new() { MaxAttempts = 10, BaseDelay = TimeSpan.FromDays(1), MaxDelay = TimeSpan.FromDays(1) }), 9, null, 0.999),
        TimeSpan.Zero,
        TimeSpan.FromDays(1));

    [Fact]
    public void The_source_of_chance_gives_parts_of_one_and_not_always_the_same()
    {
        var drawn = Enumerable.Range(0, 100).Select(_ => Settings().Random()).ToList();

        Assert.All(drawn, part => Assert.InRange(part, 0, 1 - double.Epsilon));
        Assert.True(drawn.Distinct().Count() > 90);
    }

    private static RetrySettings Settings() => RetrySettings.From(new());
}
