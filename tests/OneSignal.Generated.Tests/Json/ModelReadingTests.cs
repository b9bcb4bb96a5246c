using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

/// <summary>How models are read, whatever they consist of.</summary>
public sealed class ModelReadingTests
{
    [Theory]
    [InlineData("""{"id":"x","something_new":{"Deep":[1,null,"ü"]},"errors":["no one"]}""")]
    [InlineData("""{"id":"x","errors":{"invalid_aliases":{"CrmId":["a"]},"something_new":true}}""")]
    [InlineData("""{"id":"","errors":5}""")]
    public void An_answer_keeps_what_this_version_does_not_know(string json)
    {
        var answer = OneSignalModel.FromJson<CreateNotificationResponse>(json)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(OneSignalModel.ToJson(answer))));
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{"id":5}""", "$.id")]
    [InlineData("""{"a":[1,{"b":2},3],"warnings":null,"id":true}""", "$.id")]
    [InlineData("""{"errors":{"invalid_aliases":{"x":["a"]}},"external_id":[]}""", "$.external_id")]
    [InlineData("""{"id":"a"} x""", "$")]
    [InlineData("""{"id":"\ud800"}""", "$.id")]
    [InlineData("5", "$")]
    public void An_error_says_where_it_is(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => OneSignalModel.FromJson<CreateNotificationResponse>(json)).Path);

    [Fact]
    public void An_error_in_a_list_says_in_which_item()
    {
        const string Json = """{"notifications":[{"id":"a"},{"id":"b","contents":{"en":5}}]}""";

        Assert.Equal(
            "$.notifications[1].contents.en",
            Assert.Throws<JsonException>(() => OneSignalModel.FromJson<NotificationList>(Json)).Path);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_of_the_json()
    {
        byte[] body = [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Throws<JsonException>(() => JsonBodyReader.Read(CreateNotificationResponse.JsonReader, body));
    }

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts() =>
        Assert.Equal("b", OneSignalModel.FromJson<CreateNotificationResponse>("""{"id":"a","id":"b"}""")!.Id);

    [Fact]
    public void Names_are_told_by_case() =>
        Assert.Null(OneSignalModel.FromJson<CreateNotificationResponse>("""{"ID":"a","Id":"b","iD":"c","":"d"}""")!.Id);

    [Theory]
    [InlineData("""{"weight":1.5,"größe":"L"}""", null)]
    [InlineData("""{"gr\u00f6\u00dfe":"L","weight":"1.5"}""", null)]
    [InlineData("""{"größe":"L","other":5}""", "weight")]
    [InlineData("""{"weight":1}""", "größe")]
    public void What_is_demanded_must_be_there(string json, string? missing)
    {
        if (missing is null)
        {
            var parcel = JsonText.Read(new Parcel.Reader(), json)!;
            Assert.Equal((1.5, "L"), (parcel.Weight, parcel.Size));
            return;
        }

        var error = Assert.Throws<JsonException>(() => JsonText.Read(new Parcel.Reader(), json));
        Assert.Contains($"Parcel needs \"{missing}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_cannot_be_null_is_not() =>
        Assert.Throws<JsonException>(() => JsonText.Read(new Parcel.Reader(), """{"weight":null,"größe":"L"}"""));

    [Theory]
    [InlineData("\"5\"", 5)]
    [InlineData("\"-0\"", 0)]
    [InlineData("2147483647", 2147483647)]
    public void A_number_written_as_text_is_a_number(string json, int expected) =>
        Assert.Equal(expected, JsonText.Read(JsonCodecs.Int32, json));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"5 \"")]
    [InlineData("\"5.5\"")]
    [InlineData("5.5")]
    [InlineData("2147483648")]
    [InlineData("\"NaN\"")]
    [InlineData("true")]
    public void What_is_no_whole_number_is_an_error_of_the_json(string json) =>
        Assert.Throws<JsonException>(() => JsonText.Read(JsonCodecs.Int32, json));

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"five\"")]
    public void A_number_has_a_value(string json) => Assert.Throws<JsonException>(() => JsonText.Read(JsonCodecs.Double, json));

    [Fact]
    public void Deep_json_is_an_error_and_not_the_end_of_the_process()
    {
        var deep = new StringBuilder("""{"id":"x","new":""").Append('[', 5000).Append(']', 5000).Append('}').ToString();

        Assert.ThrowsAny<JsonException>(() => OneSignalModel.FromJson<CreateNotificationResponse>(deep));
    }

    [Fact]
    public void An_object_that_holds_itself_is_an_error_and_not_the_end_of_the_process()
    {
        var rings = new List<Ring>();
        var ring = new Ring { Inner = rings };
        rings.Add(ring);

        Assert.Contains("hold itself", Assert.Throws<JsonException>(() => JsonText.Write(new Ring.Writer(), ring)).Message, StringComparison.Ordinal);
    }
}
