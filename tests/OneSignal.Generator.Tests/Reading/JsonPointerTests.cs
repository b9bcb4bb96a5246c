using System.Text.Json.Nodes;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Tests.Reading;

public sealed class JsonPointerTests
{
    private static readonly JsonNode Root = JsonNode.Parse("""{ "a": [{ "b/c": 1, "d~e": 2, "": 3, "f g": 4, "%41": 5 }] }""")!;

    [Theory]
    [InlineData("#/a/0/b~1c", 1)]
    [InlineData("#/a/0/d~0e", 2)]
    [InlineData("#/a/0/", 3)]
    [InlineData("#/a/0/f%20g", 4)]
    [InlineData("#/a/0/%2541", 5)]
    public void A_reference_leads_to_its_node(string reference, int expected) =>
        Assert.Equal(expected, JsonPointer.Resolve(Root, reference)!.GetValue<int>());

    [Theory]
    [InlineData("#/a/1")]
    [InlineData("#/a/-1")]
    [InlineData("#/a/x")]
    [InlineData("#/a/0/b/c")]
    [InlineData("#a")]
    [InlineData("a")]
    [InlineData("")]
    public void A_reference_that_leads_nowhere_is_null(string reference) => Assert.Null(JsonPointer.Resolve(Root, reference));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a~b")]
    [InlineData("~1")]
    [InlineData("")]
    public void A_key_that_was_appended_is_found_again(string key) =>
        Assert.Equal(["x", key], JsonPointer.Tokens(JsonPointer.Append("/x", key)));
}
