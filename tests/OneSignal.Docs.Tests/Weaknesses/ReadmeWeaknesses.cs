using Microsoft.CodeAnalysis;
using OneSignal.Docs.Tests.Compiling;
using OneSignal.Docs.Tests.Reading;

namespace OneSignal.Docs.Tests.Weaknesses;

/// <summary>What is wrong with the README of OneSignal's own .NET client 5.13, under the number that the comparison gives it.</summary>
public sealed class ReadmeWeaknesses
{
    [Fact]
    public void Weakness_15_the_first_code_that_a_user_copies_does_not_compile()
    {
        var first = Repository.Pages["README.md"].Blocks.First(static block => block.Info == CodeBlock.CSharp);

        Assert.Contains("Notifications.CreateAsync", first.Text, StringComparison.Ordinal);
        Assert.Empty(new Snippet(first.Text).Compiler.Select(static said => said.ToString()));
    }
}
