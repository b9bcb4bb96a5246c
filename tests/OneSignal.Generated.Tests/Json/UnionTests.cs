using System.Text.Json;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

public sealed class UnionTests
{
    [Theory]
    [InlineData("""["a","b"]""", "texts")]
    [InlineData("[]", "texts")]
    [InlineData("""[{"radius":1}]""", "circles")]
    [InlineData("""{"radius":1}""", "circle")]
    [InlineData("""{"width":1,"height":2}""", "box")]
    [InlineData("""{"radius":1,"width":2,"height":3}""", "box")]
    [InlineData("""{"width":1,"unknown":{"deep":[1,2,{}]},"height":2}""", "box")]
    [InlineData("\"text\"", "text")]
    [InlineData("5", "whole")]
    [InlineData("5.5", "number")]
    [InlineData("true", "flag")]
    [InlineData("false", "flag")]
    [InlineData("""[1,"a"]""", "other")]
    [InlineData("""["a",1]""", "other")]
    [InlineData("""[[]]""", "other")]
    public void Each_form_is_told_and_survives_a_round_trip(string json, string branch)
    {
        var mixed = Assert.Single(Read($"[{json}]"));

        Assert.Equal(branch, mixed.Branch);
        Assert.True(
            System.Text.Json.Nodes.JsonNode.DeepEquals(
                System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.Nodes.JsonNode.Parse(Write(mixed))),
            Write(mixed));
    }

    [Fact]
    public void An_object_without_the_required_names_is_taken_for_the_first_form()
    {
        var mixed = Assert.Single(Read("""[{"something":1}]"""));

        Assert.Equal("circle", mixed.Branch);
        Assert.Equal("""{"something":1}""", Write(mixed));
    }

    [Fact]
    public void An_object_whose_values_do_not_fit_is_kept_as_it_is()
    {
        const string Json = """{"radius":"wide","more":[1,2]}""";

        var mixed = Assert.Single(Read($"[{Json}]"));

        Assert.Equal("box", mixed.Branch);
        Assert.Equal(Json, Write(mixed));
    }

    [Fact]
    public void A_value_of_no_form_does_not_harm_its_neighbours()
    {
        var all = Read("""["a",[1,"a"],5,{"radius":{}},null,true]""");

        Assert.Equal(["text", "other", "whole", "box", null, "flag"], all.Select(mixed => mixed?.Branch));
    }

    [Fact]
    public void A_union_can_be_a_branch_of_itself()
    {
        var tree = JsonText.Read(Tree.Reader.Instance, """["a",["b",[]]]""")!;

        Assert.Equal("a", tree.Nodes![0].Leaf);
        Assert.Equal("b", tree.Nodes[1].Nodes![0].Leaf);
        Assert.Empty(tree.Nodes[1].Nodes![1].Nodes!);
    }

    [Fact]
    public void Broken_json_is_still_an_error() => Assert.Throws<JsonException>(() => Read("""[{"radius":}]"""));

    private static IReadOnlyList<Mixed> Read(string json) => JsonText.Read(JsonReaders.List(new Mixed.Reader()), json)!;

    private static string Write(Mixed mixed) => JsonText.Write(new Mixed.Writer(), mixed);
}
