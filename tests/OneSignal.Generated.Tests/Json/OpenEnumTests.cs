using System.Text.Json;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

public sealed class OpenEnumTests
{
    private static readonly Colour.Codec Colours = new();
    private static readonly Level.Codec Levels = new();

    [Theory]
    [InlineData("\"red\"")]
    [InlineData("\"a colour of next year\"")]
    [InlineData("\"\"")]
    public void Any_text_survives_a_round_trip(string json) =>
        Assert.Equal(json, JsonText.Write(Colours, JsonText.Read(Colours, json)));

    [Theory]
    [InlineData("3")]
    [InlineData("-2147483648")]
    public void Any_number_survives_a_round_trip(string json) =>
        Assert.Equal(json, JsonText.Write(Levels, JsonText.Read(Levels, json)));

    [Theory]
    [InlineData("5.50", "5.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void A_scalar_of_another_kind_is_kept_as_text(string json, string expected) =>
        Assert.Equal(expected, JsonText.Read(Colours, json).WireValue);

    [Theory]
    [InlineData("5.0")]
    [InlineData("5e0")]
    [InlineData("\"5\"")]
    public void A_whole_number_is_read_in_any_spelling(string json) => Assert.Equal(5, JsonText.Read(Levels, json).Value);

    [Theory]
    [InlineData("5.5")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("1e300")]
    [InlineData("\"five\"")]
    [InlineData("{}")]
    public void What_is_no_such_number_is_an_error_of_the_json(string json) =>
        Assert.Throws<JsonException>(() => JsonText.Read(Levels, json));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_scalar_is_an_error_of_the_json(string json) =>
        Assert.Throws<JsonException>(() => JsonText.Read(Colours, json));

    [Fact]
    public void A_null_is_no_value()
    {
        var reader = new Utf8JsonReader("null"u8);
        reader.Read();

        Assert.Null(Colours.ReadValueOrNull(ref reader));
    }
}
