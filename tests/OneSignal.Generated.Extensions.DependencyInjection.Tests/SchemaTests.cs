using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneSignal.Generated.Configuration;

namespace OneSignal.Generated.Hosting.Tests;

/// <summary>What editors know of appsettings.json, held against what is read.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = Read();

    private static JsonObject Client => Schema["definitions"]!["oneSignalClient"]!["properties"]!.AsObject();

    [Fact]
    public void Every_option_that_is_read_is_in_the_schema_and_no_other() => Assert.Equal(
        typeof(OneSignalSection).GetProperties().Select(property => property.Name).Order(),
        Client.Select(property => property.Key).Order());

    [Fact]
    public void Every_option_that_a_text_can_say_is_read() => Assert.Equal(
        typeof(OneSignalClientOptions).GetProperties().Select(property => property.Name).Except(["OnAttempt", "TimeProvider"]).Order(),
        typeof(OneSignalSection).GetProperties().Select(property => property.Name).Order());

    [Fact]
    public void So_is_every_option_of_repetition()
    {
        var options = typeof(OneSignalRetryOptions).GetProperties().Select(property => property.Name).Order().ToList();

        Assert.Equal(options, typeof(RetrySection).GetProperties().Select(property => property.Name).Order());
        Assert.Equal(options, Client["Retry"]!["properties"]!.AsObject().Select(property => property.Key).Order());
    }

    [Fact]
    public void Every_option_has_a_type_and_says_what_it_is() => Assert.All(Client, property =>
    {
        Assert.NotNull(property.Value!["type"]);
        Assert.EndsWith(".", property.Value["description"]!.GetValue<string>(), StringComparison.Ordinal);
    });

    [Fact]
    public void The_section_holds_the_options_of_one_client_and_those_of_further_ones_by_name()
    {
        var section = Schema["properties"]!["OneSignal"]!;

        Assert.Equal(
            Client.Select(property => (property.Key, (string?)$"#/definitions/oneSignalClient/properties/{property.Key}")),
            section["properties"]!.AsObject().Select(property => (property.Key, (string?)property.Value!["$ref"])));
        Assert.Equal("#/definitions/oneSignalClient", (string?)section["additionalProperties"]!["$ref"]);
    }

    [Theory]
    [InlineData("00:01:40", true)]
    [InlineData("1.00:00:00", true)]
    [InlineData("00:00:00.5", true)]
    [InlineData("30", false)]
    [InlineData("100s", false)]
    public void The_schema_takes_the_times_that_are_read(string text, bool fits)
    {
        Assert.Equal(fits, Regex.IsMatch(text, Client["Timeout"]!["pattern"]!.GetValue<string>()));
        Assert.Equal(fits, Record.Exception(() => SectionReader.Time("Timeout", text)) is null);
    }

    private static JsonNode Read()
    {
        using var file = typeof(SchemaTests).Assembly.GetManifestResourceStream("ConfigurationSchema.json")!;
        return JsonNode.Parse(file)!;
    }
}
