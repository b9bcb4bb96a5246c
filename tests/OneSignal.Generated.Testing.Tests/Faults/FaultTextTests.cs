using System.Reflection;

namespace OneSignal.Generated.Testing.Tests.Faults;

public sealed class FaultTextTests
{
    public static TheoryData<string> Texts =>
    [
        "status=503",
        "status=429,retry-after=2s",
        "rate-limited",
        "rate-limited,retry-after=1500ms",
        "cloudflare=522",
        "challenge",
        "empty-body",
        "truncated-body",
        "broken-off-body",
        "reset",
        "no-answer",
        "late=5s",
        "slow-drip=200ms",
        "go-away",
        "silence",
        "connection-refused=2m",
        "new-certificate",
        "untrusted-certificate",
        "new-address",
        "reset,on=createNotification",
        "reset,on=createNotification+cancelNotification,after=3,times=2,probability=0.25,after-processing",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_fault_is_written_as_it_is_read(string text) => Assert.Equal(text, Fault.Parse(text).ToString());

    [Fact]
    public void Every_fault_has_a_text_and_is_tested_here()
    {
        var made = typeof(Fault)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Fault) && method.Name != nameof(Fault.Parse))
            .Select(method => Make(method).ToString());

        foreach (var text in made)
        {
            Assert.Equal(text, Fault.Parse(text).ToString());
            Assert.Contains(Texts, row => Name(row.Data) == Name(text));
        }
    }

    [Theory]
    [InlineData(" status = 503 , times = 2 ", "status=503,times=2")]
    [InlineData("cloudflare", "cloudflare=520")]
    [InlineData("slow-drip", "slow-drip=200ms")]
    [InlineData("late=0.5s", "late=500ms")]
    [InlineData("late=60s", "late=1m")]
    [InlineData("empty-body,after-processing", "empty-body")]
    [InlineData("reset,probability=1", "reset")]
    public void What_may_be_said_in_two_ways_is_written_in_one(string text, string written) =>
        Assert.Equal(written, Fault.Parse(text).ToString());

    [Theory]
    [InlineData("", "begin with one of")]
    [InlineData("503", "begin with one of")]
    [InlineData("Status=503", "begin with one of")]
    [InlineData("status", "wants a value")]
    [InlineData("status=", "wants a value")]
    [InlineData("status=abc", "whole number")]
    [InlineData("status=200", "statusCode")]
    [InlineData("cloudflare=404", "statusCode")]
    [InlineData("late", "wants a value")]
    [InlineData("late=5", "a time such as")]
    [InlineData("late=-5s", "a time such as")]
    [InlineData("reset=1", "takes no value")]
    [InlineData("reset,times=0", "hits")]
    [InlineData("reset,times=99999999999", "whole number")]
    [InlineData("reset,probability=2", "probability")]
    [InlineData("reset,probability=often", "number from 0 to 1")]
    [InlineData("reset,probability=NaN", "probability")]
    [InlineData("reset,often", "'often' is none of")]
    [InlineData("reset,on=", "wants a value")]
    [InlineData("reset,retry-after=1s", "has no retry-after")]
    [InlineData("reset,after-processing=1", "takes no value")]
    public void What_is_no_fault_is_refused_with_what_would_be_one(string text, string hint)
    {
        var refused = Assert.Throws<FormatException>(() => Fault.Parse(text));

        Assert.StartsWith($"'{text}' is no fault: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(hint, refused.Message, StringComparison.Ordinal);
    }

    private static string Name(string text) => text.Split(',', '=')[0];

    private static Fault Make(MethodInfo method) => (Fault)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!;

    private static object? Argument(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType == typeof(TimeSpan) ? TimeSpan.FromSeconds(1)
        : 503;
}
