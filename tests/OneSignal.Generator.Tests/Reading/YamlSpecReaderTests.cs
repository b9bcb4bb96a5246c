using System.Text;
using System.Text.Json;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Reading;

public sealed class YamlSpecReaderTests
{
    [Theory]
    [InlineData("a: =", "\"=\"")]
    [InlineData("a: yes", "\"yes\"")]
    [InlineData("a: on", "\"on\"")]
    [InlineData("a: 2024-04-10", "\"2024-04-10\"")]
    [InlineData("a: 2024-04-10T01:02:03Z", "\"2024-04-10T01:02:03Z\"")]
    [InlineData("a: 1.2.3", "\"1.2.3\"")]
    [InlineData("a: .nan", "\".nan\"")]
    [InlineData("a: !!str 12", "\"12\"")]
    [InlineData("a: '12'", "\"12\"")]
    [InlineData("a: 'null'", "\"null\"")]
    [InlineData("a: |-\n  12", "\"12\"")]
    [InlineData("a:", "null")]
    [InlineData("a: ~", "null")]
    [InlineData("a: null", "null")]
    [InlineData("a: true", "true")]
    [InlineData("a: False", "false")]
    [InlineData("a: 10", "10")]
    [InlineData("a: -1", "-1")]
    [InlineData("a: 1.50", "1.50")]
    [InlineData("a: 3.0", "3.0")]
    [InlineData("a: 9223372036854775807", "9223372036854775807")]
    [InlineData("a: 9223372036854775808", "9223372036854775808")]
    [InlineData("a: 0.1", "0.1")]
    [InlineData("a: 1e-40", "1E-40")]
    [InlineData("a: 1e300", "1E+300")]
    public void Scalars_are_read_as_JSON_would_have_them(string yaml, string json) =>
        Assert.Equal(json, Spec.Read(yaml).Root["a"]?.ToJsonString(Plain) ?? "null");

    [Fact]
    public void A_key_stands_at_its_first_letter_and_an_item_at_its_own()
    {
        var document = Spec.Read("a:\n  b:\n    - x\n    -   y: 1\n  \"c\": { d: 5 }\n");

        Assert.Equal(new SourcePosition(2, 3), document.Positions.Find("/a/b"));
        Assert.Equal(new SourcePosition(3, 7), document.Positions.Find("/a/b/0"));
        Assert.Equal(new SourcePosition(4, 9), document.Positions.Find("/a/b/1"));
        Assert.Equal(new SourcePosition(4, 9), document.Positions.Find("/a/b/1/y"));
        Assert.Equal(new SourcePosition(5, 3), document.Positions.Find("/a/c"));
        Assert.Equal(new SourcePosition(5, 10), document.Positions.Find("/a/c/d"));
    }

    [Fact]
    public void What_has_no_place_of_its_own_stands_where_its_nearest_parent_does()
    {
        var document = Spec.Read("a: &x\n  b: 1\nc: *x\n");

        Assert.Equal(new SourcePosition(3, 1), document.Positions.Find("/c/b"));
        Assert.Equal(SourcePosition.Start, document.Positions.Find("/nowhere"));
    }

    [Fact]
    public void Anchors_are_copied_so_that_a_change_of_one_use_leaves_the_others()
    {
        var root = Spec.Read("a: &x { b: [1] }\nc: *x\nd: *x\n").Root;
        root["c"]!["b"]![0] = 2;

        Tree.Same("""{ "a": { "b": [1] }, "c": { "b": [2] }, "d": { "b": [1] } }""", root);
    }

    [Theory]
    [InlineData("a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }", """{ "c": 3, "b": 1 }""")]
    [InlineData("a: &x { b: 1 }\nd: { <<: *x }", """{ "b": 1 }""")]
    [InlineData("a: [&x { b: 1 }, &y { b: 2, c: 3 }]\nd: { <<: [*x, *y] }", """{ "b": 1, "c": 3 }""")]
    [InlineData("d: { \"<<\": { b: 1 } }", """{ "<<": { "b": 1 } }""")]
    [InlineData("d: { <<: text }", """{ "<<": "text" }""")]
    public void Merge_keys_bring_in_what_is_not_there(string yaml, string expected) =>
        Tree.Same(expected, Spec.Read(yaml).Root["d"]);

    [Fact]
    public void Byte_order_mark_CRLF_and_characters_beyond_the_first_plane_are_read()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: \"\U0001F600\"\r\nb:\r\n  c: d\r\n")];

        var document = Spec.Read(bytes);

        Assert.Equal("\U0001F600", document.Root["a"]!.GetValue<string>());
        Assert.Equal("d", document.Root["b"]!["c"]!.GetValue<string>());
        Assert.Equal(new SourcePosition(3, 3), document.Positions.Find("/b/c"));
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "SPEC0001", "‸", "empty" },
        { "SPEC0001", "‸ \t\r\n\n", "empty" },
        { "SPEC0002", "‸# nothing\n", "no document" },
        { "SPEC0002", "‸- a\n", "a map of keys" },
        { "SPEC0002", "‸text\n", "a map of keys" },
        { "SPEC0002", "‸[1, 2]\n", "a map of keys" },
        { "SPEC0002", "a: 1\n‸b\n", "not valid YAML" },
        { "SPEC0002", "a: ‸*x\n", "No anchor 'x'" },
        { "SPEC0002", "a: &x [‸*x]\n", "No anchor 'x'" },
        { "SPEC0002", "? ‸[a]\n: b\n", "A key must be a single text" },
        { "SPEC0002", "a: ‸1e999\n", "too large" },
        { "SPEC0002", "a: 1\n‸---\nb: 1\n", "second document" },
        { "SPEC0003", "a: 1\nb: 2\n‸a: 3\n", "'a' stands twice" },
        { "SPEC0003", "a:\n  b: 1\n  ‸\"b\": 2\n", "'b' stands twice" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_in_its_place(string code, string marked, string says)
    {
        var (text, place) = Marked.Parse(marked);

        var finding = Spec.Refusal(text);

        Assert.Equal((code, place, Spec.FileName), (finding.Code, finding.Position, finding.File));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_no_UTF8_is_refused_in_its_place()
    {
        var finding = Spec.Refusal([.. "a: 1\nbé: "u8, 0xE9, .. "\n"u8]);

        Assert.Equal(("SPEC0002", new SourcePosition(2, 5)), (finding.Code, finding.Position));
        Assert.Contains("0xE9", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF16_is_refused_by_name() =>
        Assert.Contains("UTF-16", Spec.Refusal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")]).Message, StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_brackets_are_refused_and_not_followed()
    {
        var finding = Spec.Refusal("a: " + new string('[', 10_000) + new string(']', 10_000));

        Assert.Equal("SPEC0002", finding.Code);
        Assert.Contains("inside each other", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_deep_as_allowed_is_read()
    {
        var document = Spec.Read("a: " + new string('[', 255) + new string(']', 255));

        Assert.Equal(256, Tree.Walk(document.Root).Count());
        Assert.Equal(new SourcePosition(1, 259), Spec.Refusal("a: " + new string('[', 256) + new string(']', 256)).Position);
    }

    [Fact]
    public void Depth_that_is_made_of_aliases_counts()
    {
        var lines = Enumerable.Range(1, 300).Select(number => $"a{number}: &a{number} [*a{number - 1}]");

        var finding = Spec.Refusal("a0: &a0 []\n" + string.Join('\n', lines));

        Assert.Contains("inside each other", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused_before_they_fill_the_memory()
    {
        var laughs = Enumerable.Range(1, 30).Select(number =>
            $"a{number}: &a{number} [{string.Join(", ", Enumerable.Repeat($"*a{number - 1}", 9))}]");

        var finding = Spec.Refusal("a0: &a0 [lol]\n" + string.Join('\n', laughs));

        Assert.Equal("SPEC0002", finding.Code);
        Assert.Contains("aliases", finding.Message, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
