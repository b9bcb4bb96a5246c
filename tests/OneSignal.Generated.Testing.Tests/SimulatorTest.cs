using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>A test with a simulator of its own, called the way code without the typed client calls it.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    private HttpClient? _http;
    private OneSignalSimulator? _simulator;

    protected OneSignalSimulator Simulator => _simulator!;

    protected HttpClient Http => _http!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected virtual OneSignalSimulatorOptions? Options => null;

    public async ValueTask InitializeAsync()
    {
        _simulator = await OneSignalSimulator.StartAsync(Options, Token);
        _http = _simulator.CreateHttpClient();
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_simulator is not null)
        {
            if (TestContext.Current.TestState?.Result == TestResult.Failed)
            {
                TestContext.Current.TestOutputHelper?.WriteLine(_simulator.Dump());
            }

            await _simulator.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Sends a request with the app's key.</summary>
    protected Task<Answer> SendAsync(string method, string path, JsonNode? body = null) =>
        SendAsync(method, path, body, "Key " + Simulator.AppKey);

    /// <summary>Sends a request with the key of the organization.</summary>
    protected Task<Answer> SendAsOrganizationAsync(string method, string path, JsonNode? body = null) =>
        SendAsync(method, path, body, "Key " + Simulator.OrganizationKey);

    protected async Task<Answer> SendAsync(string method, string path, JsonNode? body, string? authorization)
    {
        using var request = Request(method, path, authorization);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await SendAsync(request);
    }

    protected static HttpRequestMessage Request(string method, string path, string? authorization)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return request;
    }

    protected async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request, Token);
        return new Answer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(Token),
            response.Headers.TryGetValues("Idempotent-Replayed", out var values) ? values.Single() : null,
            response.Content.Headers.ContentType,
            response.Headers.TryGetValues("Retry-After", out var waits) ? waits.Single() : null);
    }

    /// <summary>A message that OneSignal takes, to change for the case at hand.</summary>
    protected JsonObject Message(string text = "Your order is on its way.") => new()
    {
        ["app_id"] = Simulator.AppId,
        ["included_segments"] = new JsonArray("Subscribed Users"),
        ["contents"] = new JsonObject { ["en"] = text },
    };

    protected Task<Answer> SendMessageAsync(JsonObject message) => SendAsync("POST", "/notifications", message);

    /// <summary>Sends a message that must be accepted, and returns its id.</summary>
    protected async Task<string> SentAsync(JsonObject message)
    {
        var answer = await SendMessageAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json["id"]!.GetValue<string>();
    }

    /// <summary>A path below the app.</summary>
    protected string AppPath(string path) => $"/apps/{Simulator.AppId}/{path}";

    protected string UserPath(string label, string id) =>
        $"/apps/{Simulator.AppId}/users/by/{Uri.EscapeDataString(label)}/{Uri.EscapeDataString(id)}";

    protected Task<Answer> CreateUserAsync(JsonObject user) => SendAsync("POST", $"/apps/{Simulator.AppId}/users", user);

    /// <summary>Registers a user with one subscription for push.</summary>
    protected async Task<JsonNode> SubscriberAsync(string externalId, bool isSubscribed = true)
    {
        var answer = await CreateUserAsync(new JsonObject
        {
            ["identity"] = new JsonObject { ["external_id"] = externalId },
            ["subscriptions"] = new JsonArray(Subscription("AndroidPush", "device-of-" + externalId, isSubscribed)),
        });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    protected static JsonObject Subscription(string type, string token, bool isSubscribed = true) =>
        new() { ["type"] = type, ["token"] = token, ["enabled"] = isSubscribed };

    protected sealed record Answer(
        HttpStatusCode Status, string Text, string? Replayed, MediaTypeHeaderValue? ContentType, string? RetryAfter)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        /// <summary>The value of a property that is a text.</summary>
        public string this[string property] => Json[property]!.GetValue<string>();

        /// <summary>The only entry of <c>errors</c>, as a text.</summary>
        public string ErrorText => Assert.Single(Json["errors"]!.AsArray())!.GetValue<string>();

        /// <summary>The only entry of <c>errors</c>, as an object.</summary>
        public JsonObject ErrorObject => Assert.Single(Json["errors"]!.AsArray())!.AsObject();
    }
}
