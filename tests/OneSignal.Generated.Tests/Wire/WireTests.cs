using System.Net;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Wire;

/// <summary>
/// For every operation of the document and every success it names: what goes out is what the document says, and what
/// comes back is read without losing anything.
/// </summary>
public sealed class WireTests
{
    private static readonly string AppId = Guid.NewGuid().ToString();

    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var operation in Spec.Document.Operations)
        {
            foreach (var (status, _) in operation.Successes)
            {
                cases.Add(operation.Id, status);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_request_is_what_the_document_says(string id, int status)
    {
        var (operation, call, handler, _, keys) = await SendAsync(id, status);

        Assert.Equal(operation.Method, handler.Method!.Method);
        Assert.Equal("https", handler.Address!.Scheme);
        Assert.Equal(call.ExpectedPath, handler.Address.AbsolutePath);
        Assert.Equal(call.ExpectedQuery, handler.Address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        var key = operation.KeyKind == "organization" ? keys.Organization : keys.App;
        Assert.Equal("Key " + key, handler.Headers!.Authorization!.ToString());
        foreach (var (name, value) in call.ExpectedHeaders)
        {
            Assert.Equal(value, Assert.Single(handler.Headers.GetValues(name)));
        }

        if (call.ExpectedBody is not { } expected)
        {
            Assert.Empty(handler.Body);
            return;
        }

        var body = JsonNode.Parse(handler.Body)!;
        TakeKeys(body, call.KeyPlace);
        Assert.Null(JsonEquality.Difference(expected, body));
        Assert.Equal("application/json", handler.ContentType!.Split(';')[0]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_answer_is_read_whole(string id, int status)
    {
        var (operation, _, _, answer, _) = await SendAsync(id, status);
        var example = operation.Successes.Single(success => success.Status == status).Example;

        var response = Assert.IsType<OneSignalResponse>(answer, exactMatch: false);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        if (example is null)
        {
            return;
        }

        var value = answer.GetType() is { IsGenericType: true } type ? type.GetProperty("Value")!.GetValue(answer)! : answer;
        var declared = GeneratedOperation.Of(operation).Answer;
        declared = declared.IsGenericType ? declared.GetGenericArguments()[0] : declared;
        var written = JsonNode.Parse(ByType.Write(declared, value));
        Assert.Null(JsonEquality.Difference(example, written, nullIsAbsent: true));
    }

    [Fact]
    public void Every_operation_of_the_document_is_a_method_and_no_other_is()
    {
        var expected = Spec.Document.Operations.Select(operation => $"{operation.Group}.{operation.MethodName}Async {operation.Method} {operation.Path}");
        var actual = GeneratedOperation.All.Select(generated => $"{generated.Group}.{generated.Name} {generated.Facts.Method} {generated.Facts.Path}");

        Assert.True(Spec.Document.Operations.Count >= 60);
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static async Task<(SpecOperation Operation, SampleCall Call, RecordingHandler Handler, object Answer, (string App, string Organization) Keys)> SendAsync(string id, int status)
    {
        var operation = Spec.Document.Operations.Single(candidate => candidate.Id == id);
        var generated = GeneratedOperation.Of(operation);
        var call = new SampleCall(operation, generated, AppId);
        var example = operation.Successes.Single(success => success.Status == status).Example;
        var handler = new RecordingHandler((HttpStatusCode)status, example?.ToJsonString());
        var keys = (App: TestKey.Make("app"), Organization: TestKey.Make("org"));
        using var http = new HttpClient(handler);
        using var client = new OneSignalClient(
            new OneSignalClientOptions
            {
                AppId = AppId,
                AppKey = new AppApiKey(keys.App),
                OrganizationKey = new OrganizationApiKey(keys.Organization),
            },
            http);

        return (operation, call, handler, await generated.CallAsync(client, call.Arguments), keys);
    }

    /// <summary>Each key is there, a UUID, and different from the others; then it is taken out, so that the rest can be compared.</summary>
    private static void TakeKeys(JsonNode body, (string? Items, string Key)? place)
    {
        if (place is not var (items, key))
        {
            return;
        }

        var holders = items is null ? [body.AsObject()] : body[items]!.AsArray().Select(item => item!.AsObject()).ToList();
        Assert.NotEmpty(holders);
        Assert.Equal(holders.Count, holders.Select(holder => Guid.Parse((string)holder[key]!)).Distinct().Count());
        holders.ForEach(holder => holder.Remove(key));
    }
}
