using System.Text.Json;

namespace OneSignal.Generated.Tests.Json;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("""{"colour":"red"}""")]
    [InlineData("""{"colour":"a colour of next year"}""")]
    [InlineData("""{"colour":""}""")]
    [InlineData("""{"level":3}""")]
    [InlineData("""{"level":-2147483648}""")]
    [InlineData("""{"by_colour":{"Red":1,"next year":2}}""")]
    [InlineData("{}")]
    public void Any_value_survives_a_round_trip(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(Read(json), LawsContext.Default.Paints));

    [Theory]
    [InlineData("""{"colour":5.50}""", "5.50")]
    [InlineData("""{"colour":true}""", "true")]
    [InlineData("""{"colour":false}""", "false")]
    public void A_scalar_of_another_kind_is_kept_as_text(string json, string expected) =>
        Assert.Equal(expected, Read(json).Colour?.WireValue);

    [Theory]
    [InlineData("""{"level":5.0}""")]
    [InlineData("""{"level":5e0}""")]
    [InlineData("""{"level":"5"}""")]
    public void A_whole_number_is_read_in_any_spelling(string json) => Assert.Equal(5, Read(json).Level?.Value);

    [Theory]
    [InlineData("""{"level":5.5}""")]
    [InlineData("""{"level":2147483648}""")]
    [InlineData("""{"level":99999999999999999999}""")]
    [InlineData("""{"level":1e300}""")]
    [InlineData("""{"level":"five"}""")]
    [InlineData("""{"level":{}}""")]
    [InlineData("""{"colour":[]}""")]
    [InlineData("""{"colour":{}}""")]
    public void What_is_no_such_value_is_an_error_of_the_json(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_null_is_no_value() => Assert.Null(Read("""{"colour":null}""").Colour);

    private static Paints Read(string json) => JsonSerializer.Deserialize(json, LawsContext.Default.Paints)!;
}
