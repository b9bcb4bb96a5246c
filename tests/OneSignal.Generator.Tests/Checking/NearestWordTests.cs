using OneSignal.Generator.Checking;

namespace OneSignal.Generator.Tests.Checking;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("summry", "summary")]
    [InlineData("sumary", "summary")]
    [InlineData("summaryy", "summary")]
    [InlineData("sammury", "summary")]
    [InlineData("sum", null)]
    [InlineData("elsewhere", null)]
    [InlineData("ta", "tag")]
    [InlineData("", null)]
    public void The_word_with_fewest_edits_is_guessed_and_nothing_far_away(string word, string? expected) =>
        Assert.Equal(expected, NearestWord.Find(word, ["summary", "tag", "tags"]));
}
