using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

public sealed class AdditionalFieldsTests
{
    [Fact]
    public void Fields_can_be_added_without_any_json_type_at_hand() => Assert.Equal(
        """{"text":"a","none":null,"flag":true,"whole":5,"number":1.5,"any":{"Deep":[1]}}""",
        Write(new AdditionalFields
        {
            { "text", "a" },
            { "none", (string?)null },
            { "flag", true },
            { "whole", 5 },
            { "number", 1.5 },
            { "any", new JsonObject { ["Deep"] = new JsonArray(1) } },
        }));

    [Theory]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"A":1.50,"a":[{},"ü"],"":{"b":"c"}}""")]
    [InlineData("{}")]
    public void What_was_read_is_written_back(string json) =>
        Assert.Equal(json, Write(JsonText.Read(new Circle.Reader(), json)!.AdditionalProperties));

    [Fact]
    public void A_name_stands_once() =>
        Assert.Throws<ArgumentException>(() => new AdditionalFields { { "a", 1 }, { "a", true } });

    private static string Write(AdditionalFields? fields) =>
        JsonText.Write(new Circle.Writer(), new Circle { AdditionalProperties = fields });
}
