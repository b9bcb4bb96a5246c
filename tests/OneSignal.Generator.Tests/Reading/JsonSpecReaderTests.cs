using System.Diagnostics.CodeAnalysis;
using System.Text;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Reading;

public sealed class JsonSpecReaderTests
{
    [Fact]
    public void A_key_stands_at_its_quote_and_an_item_at_its_first_letter()
    {
        var document = Spec.Read("{\n  \"ä\": { \"b\": [1, \"\U0001F600\", {\"c\": 2}] }\n}");

        Assert.Equal(new SourcePosition(2, 3), document.Positions.Find("/ä"));
        Assert.Equal(new SourcePosition(2, 10), document.Positions.Find("/ä/b"));
        Assert.Equal(new SourcePosition(2, 16), document.Positions.Find("/ä/b/0"));
        // Columns count as editors do: an emoji takes two.
        Assert.Equal(new SourcePosition(2, 25), document.Positions.Find("/ä/b/2"));
        Assert.Equal(new SourcePosition(2, 26), document.Positions.Find("/ä/b/2/c"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-10")]
    [InlineData("1.50")]
    [InlineData("9223372036854775808")]
    [InlineData("0.1")]
    [InlineData("1E-40")]
    public void Numbers_keep_their_form(string number) =>
        Assert.Equal(number, Spec.Read($$"""{ "a": {{number}} }""").Root["a"]!.ToJsonString());

    [Fact]
    public void Surrogate_pairs_byte_order_mark_comments_and_trailing_commas_are_read()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "{ // why\r\n \"a\": \"\\ud83d\\ude00\", \"b\": [1,],\r\n}"u8];

        Tree.Same("""{ "a": "😀", "b": [1] }""", Spec.Read(bytes).Root);
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "SPEC0002", "{ \"a\": ‸}", "not valid JSON" },
        { "SPEC0002", "{\n  \"a\": 1\n  ‸\"b\": 2\n}", "not valid JSON" },
        { "SPEC0002", "{ \"a\": 1 } ‸x", "not valid JSON" },
        { "SPEC0002", "{ \"a\": 1 } ‸{}", "not valid JSON" },
        { "SPEC0002", "{ \"a\": ‸\"\\ud800\" }", "surrogate" },
        { "SPEC0002", "{ \"a\": ‸1e999 }", "too large" },
        { "SPEC0003", "{ \"a\": 1, ‸\"a\": 2 }", "'a' stands twice" },
        { "SPEC0003", "{ \"a\": 1, ‸\"\\u0061\": 2 }", "'a' stands twice" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_in_its_place(string code, string marked, string says)
    {
        var (text, place) = Marked.Parse(marked);

        var finding = Spec.Refusal(text);

        Assert.Equal((code, place), (finding.Code, finding.Position));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ \"a\"")]
    [InlineData("{ \"a\": [1, 2")]
    [InlineData("{ \"a\": \"b")]
    public void Half_a_document_is_refused(string text) => Assert.Equal("SPEC0002", Spec.Refusal(text).Code);

    [Fact]
    public void Ten_thousand_brackets_are_refused_and_not_followed() =>
        Assert.Contains("depth", Spec.Refusal("{ \"a\": " + new string('[', 10_000)).Message, StringComparison.Ordinal);

    [Fact]
    [SuppressMessage("Performance", "CA1834", Justification = "One text per entry.")]
    public void A_large_document_on_one_line_has_its_columns()
    {
        const int Entries = 60_000;
        var text = "{" + string.Join(",", Enumerable.Range(0, Entries).Select(number => $"\"é{number:D5}\":1")) + "}";

        var document = Spec.Read(text);

        Assert.Equal(new SourcePosition(1, 2 + (11 * (Entries - 1))), document.Positions.Find($"/é{Entries - 1:D5}"));
    }
}
