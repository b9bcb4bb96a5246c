using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests;

public sealed class ValidationTests : SimulatorTest
{
    [Theory]
    [InlineData("""{"ttl":-1}""", "ttl must not be less than 0.")]
    [InlineData("""{"ttl":2419201}""", "ttl must not be greater than 2419200.")]
    [InlineData("""{"ttl":1.0}""", "ttl must be an integer, not the number 1.0.")]
    [InlineData("""{"ttl":3000000000}""", "ttl must fit into int32.")]
    [InlineData("""{"ttl":null}""", "ttl must be an integer, not null.")]
    [InlineData("""{"target_channel":"pigeon"}""", "target_channel must be one of push, email, sms.")]
    [InlineData("""{"buttons":[{"id":"a","text":"A"},{"id":"b"}]}""", "buttons[1].text is required.")]
    [InlineData("""{"buttons":{}}""", "buttons must be an array, not an object.")]
    [InlineData("""{"contents":{"en":"Hello","de":1}}""", "contents.de must be a string, not the number 1.")]
    [InlineData("""{"filters":[{"relation":"="}]}""", "filters[0].field is required.")]
    [InlineData("""{"filters":[]}""", "filters must have at least 1 items, not 0.")]
    [InlineData("""{"include_subscription_ids":["1"]}""", "include_subscription_ids[0] is not a valid UUID.")]
    [InlineData("""{"send_after":"2026-12-01T09:00:00"}""", "send_after is not a valid time in ISO 8601 with an offset.")]
    [InlineData("""{"app_id":"not-a-uuid"}""", "app_id is not a valid UUID.")]
    public async Task A_message_against_the_document_is_refused_by_the_name_of_the_field(string change, string error)
    {
        var message = Message();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            message[name] = value?.DeepClone();
        }

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(error, answer.Json["errors"]!.AsArray().Select(entry => entry!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"priority":7}""")]
    [InlineData("""{"ttl":0}""")]
    [InlineData("""{"ttl":2419200}""")]
    [InlineData("""{"filters":[{"field":"tag","key":"a","relation":"=","value":"b"},{"operator":"OR"},{"field":"country","relation":"=","value":"FR"}]}""")]
    [InlineData("""{"filters":[{"field":"amount_spent","relation":">","value":"1"}]}""")]
    public async Task What_OneSignal_takes_is_taken(string change)
    {
        var message = Message();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            message[name] = value!.DeepClone();
        }

        var answer = await SendMessageAsync(message);

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        var message = Message();
        message["ttl"] = "long";
        message["name"] = new string('n', 129);

        var errors = (await SendMessageAsync(message)).Json["errors"]!.AsArray();

        Assert.Equal(2, errors.Count);
    }

    [Fact]
    public async Task Data_may_hold_2048_bytes_however_it_is_indented()
    {
        var message = Message();
        message["data"] = new JsonObject { ["text"] = new string('x', 2048 - """{"text":""}""".Length) };
        var indented = message.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            IndentSize = 100,
            TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver,
        });
        using var request = Request("POST", "/notifications", "Key " + Simulator.AppKey);
        request.Content = new StringContent(indented, Encoding.UTF8, "application/json");

        var accepted = await SendAsync(request);
        message["data"]!["text"] = new string('x', 2049 - """{"text":""}""".Length);
        var refused = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.OK, accepted.Status);
        Assert.Equal("data must not be larger than 2048 bytes.", refused.ErrorText);
    }

    [Fact]
    public async Task An_error_about_a_user_has_a_code_and_the_value()
    {
        var answer = await CreateUserAsync(new JsonObject { ["properties"] = new JsonObject { ["country"] = "France" } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var errors = answer.Json["errors"]!.AsArray();
        Assert.All(errors, error => Assert.Equal("request-1", error!["code"]!.GetValue<string>()));
        Assert.All(
            errors, error => Assert.StartsWith("properties.country", error!["title"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Contains(errors, error => error!["meta"]?["properties.country"]?.GetValue<string>() == "France");
    }

    [Fact]
    public async Task Tags_are_texts()
    {
        var user = new JsonObject { ["properties"] = new JsonObject { ["tags"] = new JsonObject { ["age"] = 42 } } };

        var error = (await CreateUserAsync(user)).ErrorObject;

        Assert.Equal("properties.tags.age must be a string, not the number 42.", error["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Without_the_content_type_of_JSON_the_body_is_not_read(string? contentType)
    {
        using var request = Request("POST", "/notifications", "Key " + Simulator.AppKey);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message().ToJsonString()));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Content-Type", answer.ErrorText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"name":"a","name":"b"}""")]
    [InlineData("""{"name":"\ud800"}""")]
    [InlineData("{} {}")]
    public async Task A_body_that_is_not_JSON_is_refused(string body)
    {
        using var request = Request("POST", $"/apps/{Simulator.AppId}/users", "Key " + Simulator.AppKey);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        var answer = await SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("The body is not valid JSON.", answer.ErrorObject["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("uuid", "3f6c1d52-8a0e-4b7f-9d31-5c2e8b7a4f10", "3f6c1d528a0e4b7f9d315c2e8b7a4f10")]
    [InlineData("date-time", "2026-12-01T09:00:00.5+01:00", "2026-12-01")]
    [InlineData("date", "2026-12-01", "2026-13-01")]
    [InlineData("uri", "https://example.com/a", "example.com")]
    [InlineData("email", "ada@example.com", "ada")]
    [InlineData("e164", "+15555550100", "15555550100")]
    [InlineData("byte", "QUJD", "QUJ")]
    [InlineData("html", "<p>", null)]
    public void A_format_tells_right_from_wrong(string format, string right, string? wrong)
    {
        Assert.Null(TextFormat.Problem(format, right));
        if (wrong is not null)
        {
            Assert.NotNull(TextFormat.Problem(format, wrong));
        }
    }

    [Fact]
    public void A_keyword_that_nobody_checks_stops_the_simulator()
    {
        var reader = new SchemaReader([]);

        var exception = Assert.Throws<InvalidOperationException>(
            () => reader.Read(JsonNode.Parse("""{"type":"integer","multipleOf":60}""")));

        Assert.Contains("multipleOf", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_may_contain_itself_and_keywords_beside_a_reference_count()
    {
        var reader = new SchemaReader(JsonNode.Parse("""
            {"Node":{"type":"object","required":["id"],"properties":{
              "id":{"type":"integer"},
              "next":{"$ref":"#/components/schemas/Node","nullable":true}}}}
            """)!.AsObject());
        var schema = reader.Read(JsonNode.Parse("""{"$ref":"#/components/schemas/Node"}"""));

        Assert.Empty(Check(schema, """{"id":1,"next":{"id":2,"next":null}}"""));
        Assert.Equal("next.next.id is required.", Assert.Single(Check(schema, """{"id":1,"next":{"id":2,"next":{}}}""")).ToString());
        Assert.Single(Check(schema, "null"));
    }

    private static IReadOnlyList<Violation> Check(RequestSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return SchemaValidator.Check(schema, document.RootElement);
    }
}
