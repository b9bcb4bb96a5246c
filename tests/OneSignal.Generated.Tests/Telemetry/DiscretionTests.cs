using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Support;
using OneSignal.Generated.Tests.Wire;

namespace OneSignal.Generated.Tests.Telemetry;

/// <summary>
/// For every operation, whatever becomes of it: what observers are told comes from a closed list, and no text that the
/// client makes holds a key, a recipient or a message.
/// </summary>
public sealed class DiscretionTests
{
    private static readonly string[] Names =
    [
        "http.request.method", "http.request.resend_count", "http.response.status_code", "server.address", "server.port",
        "error.type", "onesignal.operation", "onesignal.outcome", "onesignal.attempt", "onesignal.delay",
    ];

    private static readonly string[] Outcomes =
    [
        "success", "sent", "partly_sent", "not_sent", "refused", "failed", "unreadable", "timeout", "unreachable",
    ];

    public static TheoryData<string> Operations => [.. Spec.Document.Operations.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Nothing_private_is_told(string id)
    {
        var operation = Spec.Document.Operations.Single(candidate => candidate.Id == id);
        var generated = GeneratedOperation.Of(operation);
        var call = new SampleCall(operation, generated, TestKeys.AppId);
        using var listening = new Listening();
        var attempts = new List<OneSignalAttempt>();
        var exceptions = new List<Exception>();
        foreach (var ending in Endings(operation))
        {
            var options = listening.Options(new TestClock());
            options.OnAttempt = attempts.Add;
            using var client = TestClient.On(Script.Of(Script.Status(503), ending), options);
            if (await Record.ExceptionAsync(() => generated.CallAsync(client, call.Arguments)) is { } exception)
            {
                exceptions.Add(exception);
            }
        }

        Assert.Equal(5, listening.Spans.Count);
        Assert.NotEmpty(exceptions);
        Assert.True(attempts.Count >= 5);
        var tags = listening.Spans.SelectMany(span => span.TagObjects)
            .Concat(listening.Spans.SelectMany(span => span.Events).SelectMany(item => item.Tags))
            .Concat(listening.Measures.SelectMany(measure => measure.Tags));
        Assert.All(tags, tag =>
        {
            Assert.Contains(tag.Key, Names);
            Assert.True(IsHarmless(tag.Value, operation, listening.Host), $"{tag.Key}: {tag.Value}");
        });
        Assert.All(listening.Spans, span => Assert.Equal(
            (operation.Id, null, 0), (span.DisplayName, span.StatusDescription, span.Baggage.Count())));
        Assert.All(attempts, attempt =>
        {
            Assert.Equal((operation.Id, operation.Method), (attempt.Operation, attempt.Method));
            Assert.True(attempt.ErrorType is null || IsHarmless(attempt.ErrorType, operation, listening.Host), attempt.ErrorType);
            Assert.Null(attempt.RequestId ?? attempt.RayId);
        });
        var secrets = Secrets(call);
        Assert.All(exceptions, exception => Assert.All(
            secrets, secret => Assert.DoesNotContain(secret, exception.ToString(), StringComparison.Ordinal)));
    }

    private static IEnumerable<Func<CancellationToken, HttpResponseMessage>> Endings(SpecOperation operation)
    {
        yield return Script.Answer(operation.Successes[0].Example?.ToJsonString() ?? string.Empty);
        yield return Script.Answer("<html>");
        yield return Script.Status(400);
        yield return Script.Fault(new HttpRequestException("reset"));
        yield return Script.Fault(new TaskCanceledException());
    }

    private static bool IsHarmless(object? value, SpecOperation operation, string host) => value switch
    {
        int or double => true,
        string text => text == operation.Id || text == operation.Method || text == host || Outcomes.Contains(text)
            || text is "503" or "400" || text.StartsWith("OneSignal.Generated.OneSignal", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The keys, what stands in the path, and every text of the body that is long enough to be told from English.</summary>
    private static List<string> Secrets(SampleCall call)
    {
        var secrets = new List<string> { TestKeys.AppSecret, TestKeys.OrganizationSecret, "a/b ?&=%#é+", "a%2Fb" };
        Collect(call.ExpectedBody, secrets);
        return secrets;
    }

    private static void Collect(JsonNode? node, List<string> secrets)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Collect(value, secrets);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, secrets);
                }

                break;
            default:
                if (node?.GetValueKind() == JsonValueKind.String && (string)node! is { Length: > 11 } text)
                {
                    secrets.Add(text);
                }

                break;
        }
    }
}
