using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Tests.Reading;

public sealed class JsonTextShapeTests
{
    [Theory]
    [InlineData("{}", true)]
    [InlineData("{\"a\":1}", true, "a")]
    [InlineData("{\"a\":1,}", true, "a")]
    [InlineData(" { \"a\" : { \"b\" : [1, \"}\"] } , \"c\" : null } ", true, "a", "c")]
    [InlineData("{\"a\":\"\\\"b\\\":\"}", true, "a")]
    [InlineData("{\"a\":\uFFFF}", true, "a")]
    [InlineData("{\"a\":\"x\uFFFFy\"}", true, "a")]
    [InlineData("{\uFFFF\"a\":1}", false, "a")]
    [InlineData("{\"a\":1,\uFFFF}", false, "a")]
    [InlineData("{\"\uFFFF\":1}", false, "\uFFFF")]
    public void The_members_of_an_object_are_found(string text, bool isComplete, params string[] names)
    {
        var shape = Read(text);

        Assert.Equal(names.Order(StringComparer.Ordinal), shape.Members!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(isComplete, shape.IsComplete);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":1} more")]
    [InlineData("a=1&b=2")]
    [InlineData("\uFFFF")]
    [InlineData("\"text\"")]
    public void Other_text_is_unknown(string text) => Assert.Null(Read(text).Members);

    [Fact]
    public void Deep_nesting_is_given_up_and_not_followed_to_the_end_of_the_stack() =>
        Assert.Null(Read(new string('[', 100_000)).Members);

    private static BodyShape Read(string text) =>
        JsonTextShape.Read(new ConstantText(text, [], new Dictionary<int, IOperation>(), throughUri: false), SyntaxFactory.ParseExpression("\"\""));
}
