using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Tests.Support;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>What must hold for every operation of the document, whoever adds one.</summary>
public sealed class EveryOperationTests : SimulatorTest
{
    private Scene? _scene;

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = new FakeTimeProvider(Scene.Time) };

    public static TheoryData<string> Operations => [.. All.Select(operation => operation.Id)];

    public static TheoryData<string> OperationsWithBody =>
        [.. All.Where(operation => operation.Body is not null).Select(operation => operation.Id)];

    private static IReadOnlyList<SpecOperation> All => ApiDocument.Embedded.Operations;

    [Fact]
    public void The_document_has_its_operations()
    {
        Assert.True(All.Count >= 60, $"{All.Count} operations");
        Assert.Equal(All.Count, All.Select(operation => operation.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_example_of_the_document_is_answered_as_documented(string id)
    {
        var operation = Find(id);

        var answer = await CallAsync(operation, await ExampleAsync(operation));

        var documented = Assert.Single(operation.Successes, success => success.Status == (int)answer.Status);
        if (documented.Schema is null)
        {
            // The document says that the body carries nothing, not that there is none.
            Assert.Equal(answer.Status == HttpStatusCode.NoContent ? "" : "{}", answer.Text);
            return;
        }

        using var body = JsonDocument.Parse(answer.Text);
        Assert.Empty(SchemaValidator.Check(documented.Schema, body.RootElement));
        Assert.Equal(id, Simulator.Requests[^1].OperationId);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_a_key_nothing_is_answered(string id)
    {
        var operation = Find(id);

        var answer = await CallAsync(operation, await ExampleAsync(operation), authorization: "");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_other_kind_of_key_is_refused(string id)
    {
        var operation = Find(id);
        var other = operation.KeyKind == KeyKind.App ? Simulator.OrganizationKey : Simulator.AppKey;

        var answer = await CallAsync(operation, await ExampleAsync(operation), "Key " + other);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task A_body_that_is_no_object_is_refused(string id)
    {
        var answer = await CallAsync(Find(id), "[]");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task A_body_that_is_cut_off_is_refused(string id)
    {
        var operation = Find(id);

        var answer = await CallAsync(operation, (await ExampleAsync(operation))![..^1]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task A_missing_property_is_named(string id)
    {
        var operation = Find(id);
        foreach (var name in operation.Body!.Target.Required)
        {
            var body = JsonNode.Parse((await ExampleAsync(operation))!)!.AsObject();
            body.Remove(name);

            var answer = await CallAsync(operation, body.ToJsonString());

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(name, answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task A_value_of_the_wrong_type_is_named(string id)
    {
        var operation = Find(id);
        foreach (var (name, schema) in operation.Body!.Target.Properties.Where(property => property.Value.Target.Type is not null))
        {
            var body = JsonNode.Parse((await ExampleAsync(operation))!)!.AsObject();
            body[name] = schema.Target.Type == "boolean" ? "true" : true;

            var answer = await CallAsync(operation, body.ToJsonString());

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(name, answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task An_unknown_property_is_taken(string id)
    {
        var operation = Find(id);
        var body = JsonNode.Parse((await ExampleAsync(operation))!)!.AsObject();
        body["from_the_future"] = new JsonObject { ["a"] = new JsonArray(1, "two") };

        var answer = await CallAsync(operation, body.ToJsonString());

        Assert.Contains(operation.Successes, success => success.Status == (int)answer.Status);
    }

    private static SpecOperation Find(string id) => All.Single(operation => operation.Id == id);

    private async Task<Scene> SceneAsync() => _scene ??= await Scene.SetAsync(Simulator, Token);

    private async Task<string?> ExampleAsync(SpecOperation operation) => (await SceneAsync()).Body(operation)?.ToJsonString();

    private async Task<Answer> CallAsync(SpecOperation operation, string? body, string? authorization = null)
    {
        using var request = (await SceneAsync()).Request(operation, body, authorization);
        return await SendAsync(request);
    }
}
