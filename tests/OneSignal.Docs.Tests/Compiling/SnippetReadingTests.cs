namespace OneSignal.Docs.Tests.Compiling;

/// <summary>A harness that took everything for compilable would make the tests of the pages worthless.</summary>
public sealed class SnippetReadingTests
{
    [Theory]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("public sealed record Order(int Id);")]
    [InlineData("public int Id { get; set; }")]
    [InlineData("using System.Text;\n\npublic StringBuilder Text { get; } = new();\n\npublic async Task SendAsync() => await Task.Yield();")]
    [InlineData("private static int Double(int number) => number * 2;")]
    [InlineData("builder.Services.AddOneSignal();\n\nclass Orders;")]
    [InlineData("var builder = Host.CreateApplicationBuilder(args);\nbuilder.Services.AddOneSignal();")]
    [InlineData("using OneSignal.Generated.Testing;\n\nawait using var simulator = await OneSignalSimulator.StartAsync();")]
    public void Programs_types_and_members_compile(string code) =>
        Assert.DoesNotContain(new Snippet(code).Compiler, static one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    [Fact]
    public void What_a_block_uses_the_next_one_has()
    {
        const string code = "var options = new OneSignalClientOptions();";

        Assert.NotEmpty(new Snippet(code).Compiler);
        Assert.Empty(new Snippet(code, string.Concat(Snippet.UsingsOf("using OneSignal.Generated;\n\nConsole.WriteLine();"))).Compiler);
    }

    [Theory]
    [InlineData("Console.WriteLin(1);", "CS0117")]
    [InlineData("var client = new OneSignalClient();", "CS0246")]
    [InlineData("OneSignal.Generated.Testing.OneSignalSimulator? simulator = null;", "CS0234")]
    [InlineData("public int Id { get; set }", "CS8180")]
    [InlineData("builder.Services.AddTwoSignals();", "CS1061")]
    [InlineData("IServiceCollection? services = null;", "CS0246")]
    [InlineData("Old.Do(); static class Old { [Obsolete] public static void Do() { } }", "CS0612")]
    public void What_is_wrong_is_said(string code, string id) => Assert.Contains(new Snippet(code).Compiler, one => one.Id == id);
}
