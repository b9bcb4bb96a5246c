using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated.Tests.Json;

/// <summary>Laws of the one context that the whole client is read and written with.</summary>
public sealed class GeneratedContextTests
{
    private static readonly Assembly Client = typeof(OneSignalClient).Assembly;

    [Fact]
    public void Every_value_behind_an_optional_can_be_written()
    {
        var inner = Client.GetTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => property.PropertyType)
            .Where(type => type.IsConstructedGenericType && !type.ContainsGenericParameters && type.GetGenericTypeDefinition() == typeof(Optional<>))
            .Select(type => type.GetGenericArguments()[0])
            .Distinct()
            .ToList();

        Assert.NotEmpty(inner);
        Assert.All(inner, type => Assert.NotNull(OneSignalJsonContext.Default.GetTypeInfo(type)));
    }

    [Fact]
    public void Every_model_can_be_read()
    {
        var models = Client.GetExportedTypes()
            .Where(type => type.GetProperties().Any(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null))
            .ToList();

        Assert.NotEmpty(models);
        Assert.All(models, type => Assert.NotNull(OneSignalJsonContext.Default.GetTypeInfo(type)));
    }

    [Theory]
    [InlineData("""{"id":"x","something_new":{"Deep":[1,null,"ü"]},"errors":["no one"]}""")]
    [InlineData("""{"id":"x","errors":{"invalid_aliases":{"CrmId":["a"]},"something_new":true}}""")]
    [InlineData("""{"id":"","errors":5}""")]
    public void An_answer_keeps_what_this_version_does_not_know(string json)
    {
        var type = OneSignalJson.TypeInfo<CreateNotificationResponse>();
        var answer = JsonSerializer.Deserialize(json, type)!;

        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(json),
            System.Text.Json.Nodes.JsonNode.Parse(JsonSerializer.Serialize(answer, type))));
    }

    [Fact]
    public void A_type_that_the_context_lacks_is_named() =>
        Assert.Contains(
            nameof(GeneratedContextTests),
            Assert.Throws<NotSupportedException>(OneSignalJson.TypeInfo<GeneratedContextTests>).Message,
            StringComparison.Ordinal);
}
