using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Tests.Support;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>Whatever is sent, the simulator answers it or refuses it: it never fails itself.</summary>
public sealed class SturdinessTests : SimulatorTest
{
    private static readonly string[] Oddities =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e300", "99999999999999999999", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "[]", "{}",
        "[null]", "[[]]", "[{}]", "[\"x\"]", "{\"x\":null}", "{\"x\":\"\"}", "{\"x\":{}}", "{\"x\":[]}", "{\"x\":[\"x\"]}",
        "\"9999-12-31T23:59:59+00:00\"", "\"0001-01-01T00:00:00+14:00\"",
    ];

    public static TheoryData<string> OperationsWithBody =>
        [.. ApiDocument.Embedded.Operations.Where(operation => operation.Body is not null).Select(operation => operation.Id)];

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = new FakeTimeProvider(Scene.Time) };

    [Theory]
    [MemberData(nameof(OperationsWithBody))]
    public async Task Odd_values_are_answered(string id)
    {
        var operation = ApiDocument.Embedded.Operations.Single(operation => operation.Id == id);
        var scene = await Scene.SetAsync(Simulator, Token);
        foreach (var (parent, name) in Places(scene.Body(operation)!, operation.Body!).ToList())
        {
            foreach (var oddity in Oddities)
            {
                var body = scene.Body(operation)!;
                Find(body, parent)[name] = JsonNode.Parse(oddity);

                var answer = await SendAsync(scene.Request(operation, body));

                Assert.True(answer.Status < HttpStatusCode.InternalServerError, $"{body.ToJsonString()} -> {answer.Status}");
            }
        }
    }

    /// <summary>Where a property stands or could stand: the way to its object, and its name.</summary>
    private static IEnumerable<(IReadOnlyList<object> Parent, string Name)> Places(JsonNode body, RequestSchema schema)
    {
        return Within(body, schema, []);

        static IEnumerable<(IReadOnlyList<object>, string)> Within(JsonNode? value, RequestSchema schema, IReadOnlyList<object> way)
        {
            var target = schema.Target;
            foreach (var branch in target.OneOf)
            {
                foreach (var place in Within(value, branch, way))
                {
                    yield return place;
                }
            }

            if (value is JsonObject known)
            {
                foreach (var name in target.Properties.Keys.Union(known.Select(property => property.Key), StringComparer.Ordinal))
                {
                    yield return (way, name);
                    var part = target.Properties.GetValueOrDefault(name) ?? target.AdditionalProperties;
                    foreach (var place in part is null ? [] : Within(known[name], part, [.. way, name]))
                    {
                        yield return place;
                    }
                }
            }
            else if (value is JsonArray { Count: > 0 } list && target.Items is { } items)
            {
                foreach (var place in Within(list[0], items, [.. way, 0]))
                {
                    yield return place;
                }
            }
        }
    }

    private static JsonObject Find(JsonObject body, IReadOnlyList<object> way) =>
        way.Aggregate((JsonNode)body, (at, step) => step is int index ? at[index]! : at[(string)step]!).AsObject();
}
