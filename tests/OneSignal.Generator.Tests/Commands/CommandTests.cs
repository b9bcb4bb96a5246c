using System.Globalization;
using System.Text;
using OneSignal.Generator.Tests.Checking;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Commands;

/// <summary>The tool as a build sees it: exit code, standard error in the form of MSBuild, and the files left behind.</summary>
public sealed class CommandTests : IDisposable
{
    private const int Many = 20_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_document_is_counted()
    {
        var result = await Tool.RunAsync("check", _folder.Write("a.yaml", CleanDocument.Text));

        Assert.Equal((0, "3 operations, 0 findings\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Our_document_is_clean()
    {
        var result = await Tool.RunAsync("check", Repository.At("spec/onesignal.yaml"));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("^[6-9][0-9] operations, 0 findings\n$", result.Output);
    }

    [Fact]
    public async Task Findings_stand_in_the_order_of_the_document_and_make_the_build_fail()
    {
        var file = _folder.Write("a.yaml", CleanDocument.Text
            .Replace("x-os-method: Create", "x-os-methd: Create", StringComparison.Ordinal)
            .Replace("summary: Delete a user", "summary: Delete a user.", StringComparison.Ordinal));

        var result = await Tool.RunAsync("check", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("3 operations, 3 findings\n", result.Output);
        Assert.Equal(3, result.Errors.Length);
        Assert.StartsWith($"{file}(12,5): error SPEC0105: ", result.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(15,7): error SPEC0150: ", result.Errors[1], StringComparison.Ordinal);
        Assert.Contains("error SPEC0106: ", result.Errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_are_listed()
    {
        var result = await Tool.RunAsync("check", "--rules");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("SPEC0101  Every operation has a tag\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check a.yaml --rules")]
    [InlineData("check a.yaml b.yaml")]
    [InlineData("normalise a.yaml")]
    [InlineData("nothing")]
    public async Task A_wrong_call_says_what_is_wrong(string arguments)
    {
        var result = await Tool.RunAsync(arguments.Split(' '));

        Assert.NotEqual(0, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string?> Bad => new()
    {
        { "SPEC0001", null },
        { "SPEC0001", "" },
        { "SPEC0002", "a: [" },
        { "SPEC0002", "{ \"a\": " },
        { "SPEC0002", "- a\n" },
        { "SPEC0003", "a: 1\na: 2\n" },
        { "SPEC0004", "swagger: \"2.0\"\n" },
        { "SPEC0005", "openapi: 3.0.3\npaths: { /a: { $ref: other.yaml } }\n" },
        { "SPEC0005", "openapi: 3.0.3\npaths: { /a: { $ref: \"#/b\" } }\n" },
        { "SPEC0006", "openapi: 3.0.3\npaths: { /a: { $ref: \"#/paths/~1a\" } }\n" },
        { "SPEC0007", "openapi: 3.0.3\npaths: { /a: { get: { operationId: a }, put: { operationId: a } } }\n" },
        { "SPEC0008", "openapi: 3.0.3\npaths: { /a: [] }\n" },
        { "SPEC0002", "openapi: 3.0.3\nx: " + new string('[', 10_000) },
        { "SPEC0002", "{ \"openapi\": \"3.0.3\", \"x\": " + new string('[', 10_000) },
        { "SPEC0002", "a: &a [x]\n" + string.Concat(Enumerable.Range(0, 20).Select(number => $"b{number}: &a [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n")) },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_document_is_a_line_with_its_place_and_no_file_is_written(string code, string? text)
    {
        var file = text is null ? _folder.At("a.yaml") : _folder.Write("a.yaml", text);
        var before = Directory.GetFileSystemEntries(_folder.Path);
        string[][] calls =
        [
            ["check", file],
            ["normalise", file, "-o", _folder.At("out/a.json"), "--report", _folder.At("out/a.txt")],
            ["bundle", file, "-o", _folder.At("out/a.json")],
        ];
        foreach (var call in calls)
        {
            var result = await Tool.RunAsync(call);

            Assert.Equal(1, result.ExitCode);
            Assert.NotEmpty(result.Errors);
            Assert.All(result.Errors, line => Assert.Matches($@"^.*a\.yaml\([0-9]+,[0-9]+\): error {code}: .*\.$", line));
            Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path));
        }
    }

    [Fact]
    public async Task A_bad_document_leaves_the_earlier_output_as_it_was()
    {
        var output = _folder.Write("a.json", "earlier");

        var result = await Tool.RunAsync("normalise", _folder.Write("a.yaml", "openapi: 2\n"), "-o", output);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("earlier", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_line_too_and_leaves_nothing()
    {
        Directory.CreateDirectory(_folder.At("taken.json"));

        var result = await Tool.RunAsync("normalise", _folder.Write("a.yaml", CleanDocument.Text), "-o", _folder.At("taken.json"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("taken.json(1,1): error SPEC0010: ", Assert.Single(result.Errors), StringComparison.Ordinal);
        Assert.Equal(["a.yaml", "taken.json"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Output_is_UTF8_with_LF_the_same_each_time_and_not_touched_when_nothing_changed()
    {
        var file = _folder.Write("a.yaml", CleanDocument.Text);
        var output = _folder.At("a.json");

        Assert.Equal(0, (await Tool.RunAsync("normalise", file, "-o", output)).ExitCode);
        var bytes = await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken);
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(output, longAgo);
        Assert.Equal(0, (await Tool.RunAsync("normalise", file, "-o", output)).ExitCode);

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(output));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public async Task The_bundle_is_the_document_with_every_text_and_example()
    {
        var file = _folder.Write("a.yaml", CleanDocument.Text);

        Assert.Equal(0, (await Tool.RunAsync("bundle", file, "-o", _folder.At("a.json"))).ExitCode);

        var bundle = await File.ReadAllBytesAsync(_folder.At("a.json"), TestContext.Current.CancellationToken);
        Tree.Same(Spec.Read(CleanDocument.Text).Root.ToJsonString(), Spec.Read(bundle).Root);
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { $ref: NEXT } } }")]
    [InlineData("{ allOf: [{ $ref: NEXT }] }")]
    [InlineData("{ type: array, items: { $ref: NEXT } }")]
    [InlineData("{ oneOf: [{ type: string }, { $ref: NEXT }] }")]
    public async Task A_chain_of_references_never_overflows_the_stack(string link)
    {
        var text = new StringBuilder(Spec.WithSchemas("Root: { type: object, properties: { a: { $ref: \"#/components/schemas/S0\" } } }"));
        for (var number = 0; number < Many; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    S{number}: {link.Replace("NEXT", $"\"#/components/schemas/S{number + 1}\"", StringComparison.Ordinal)}\n");
        }

        var file = _folder.Write("a.yaml", text + $"    S{Many}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n");

        var result = await Tool.RunAsync("normalise", file, "-o", _folder.At("a.json"));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
