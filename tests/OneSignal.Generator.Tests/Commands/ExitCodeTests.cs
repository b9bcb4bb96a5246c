using OneSignal.Generator.Commands;

namespace OneSignal.Generator.Tests.Commands;

public sealed class ExitCodeTests
{
    [Fact]
    public void A_fault_of_the_tool_is_one_line_that_asks_for_a_report()
    {
        var error = Console.Error;
        using var captured = new StringWriter();
        Console.SetError(captured);
        try
        {
            Assert.Equal(1, ExitCode.Of(() => throw new InvalidCastException("first line\n  second line")));
        }
        finally
        {
            Console.SetError(error);
        }

        var line = captured.ToString().TrimEnd();
        Assert.StartsWith("OneSignal.Generator : error SPEC0000: ", line, StringComparison.Ordinal);
        Assert.Contains("InvalidCastException: first line second line", line, StringComparison.Ordinal);
        Assert.EndsWith("please report it, with the document.", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_exit_code_of_the_work_is_passed_on(int exitCode) => Assert.Equal(exitCode, ExitCode.Of(() => exitCode));
}
