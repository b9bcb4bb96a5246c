using OneSignal.Docs.Tests.Reading;

namespace OneSignal.Docs.Tests;

/// <summary>Commands on the pages name what is there.</summary>
public sealed class CommandTests
{
    public static TheoryData<string> Places => [.. Shell().Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_path_in_a_command_exists(string place)
    {
        var paths = Commands(Shell().Single(block => block.Place == place))
            .SelectMany(static command => command.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static word => word.Contains('/') && !word.StartsWith('-') && !word.Contains("://", StringComparison.Ordinal));

        Assert.All(paths, static path => Assert.True(Repository.Has(path), path));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_project_in_a_command_is_one(string place)
    {
        var projects = Commands(Shell().Single(block => block.Place == place))
            .Select(static command => command.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static words => words.Contains("--project"))
            .Select(static words => words[Array.IndexOf(words, "--project") + 1]);

        Assert.All(projects, static project => Assert.True(Repository.Has($"{project}/{Path.GetFileName(project)}.csproj"), project));
    }

    [Fact]
    public void A_newcomer_needs_two_commands()
    {
        var first = Shell().First(static block => block.Page == "README.md");

        Assert.Equal(["dotnet run --project samples/Quickstart", "dotnet test"], Commands(first));
    }

    private static IEnumerable<CodeBlock> Shell() =>
        Repository.Documentation.SelectMany(static page => page.Blocks).Where(static block => block.Info is "sh" or "bash" or "console");

    private static IEnumerable<string> Commands(CodeBlock block) =>
        block.Text.Split('\n').Select(static line => line.Split(" #")[0].Trim()).Where(static command => command.Length != 0 && command[0] != '#');
}
