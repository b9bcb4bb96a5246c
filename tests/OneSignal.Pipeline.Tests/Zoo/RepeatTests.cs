using System.Text;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>The same document gives the same bytes, in a form that no tool on the way changes.</summary>
public sealed class RepeatTests
{
    private readonly GeneratedZoo _zoo;

    public RepeatTests(GeneratedZoo zoo) => _zoo = zoo;

    public static TheoryData<string> Documents => [.. ZooDocuments.All.Keys];

    [Fact]
    public async Task A_second_run_by_a_process_of_its_own_gives_the_same_bytes()
    {
        string[] names = ["bodies", HostileDocument.Name, "oneof-objects-arrays-primitives"];
        var again = await CodePipeline.RunAsync(
            names.ToDictionary(name => name, name => ZooDocuments.All[name]), TestContext.Current.CancellationToken);

        Assert.All(names, name =>
        {
            Assert.NotEmpty(_zoo[name].Client);
            Assert.Equal(_zoo[name].Effective!.ToJsonString(), again[name].Effective!.ToJsonString());
            Assert.Equal(_zoo[name].Client, again[name].Client);
            Assert.Equal(_zoo[name].Facts, again[name].Facts);
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_are_UTF8_without_a_mark_with_LF_and_without_what_belongs_to_templates(string document)
    {
        foreach (var bytes in new[] { _zoo[document].Client, _zoo[document].Facts })
        {
            Assert.True(bytes.Length > 0, _zoo[document].Failure);
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.DoesNotContain((byte)'\r', bytes);
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.Equal(text.Trim(), text.Trim('\n'));
            // Texts of the document are escaped or stripped of these, so one that is left is the templates' own.
            Assert.DoesNotMatch("[\\uE000-\\uE003]", text);
            if (document != HostileDocument.Name)
            {
                Assert.DoesNotMatch(@"\{\{|\{%|%\}", text);
            }
        }
    }
}
