using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OneSignal.Bench.Sides;

/// <summary>
/// The floor: HttpClient and source-generated System.Text.Json by hand, with the care a good team takes. It checks the
/// status, escapes the path, sets the scheme, asks for HTTP/2, sends an idempotency key and streams the answer; it has no
/// retries, no errors with a body, no telemetry.
/// </summary>
internal sealed class FloorClient(HttpClient http, Uri baseAddress, string appId, string key)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly AuthenticationHeaderValue _authorization = new("Key", key);

    public Task<FloorAnswer> CreateAsync(Dictionary<string, IReadOnlyList<string>> aliases, CancellationToken cancellationToken)
    {
        var message = new FloorMessage
        {
            AppId = appId,
            IdempotencyKey = Guid.CreateVersion7(),
            IncludeAliases = aliases,
            TargetChannel = "push",
            Headings = new Dictionary<string, string> { ["en"] = "Shipped" },
            Contents = new Dictionary<string, string> { ["en"] = "Your order is on its way." },
        };
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(message, FloorJson.Default.FloorMessage));
        content.Headers.ContentType = Json;
        return SendAsync(HttpMethod.Post, "notifications", content, FloorJson.Default.FloorAnswer, cancellationToken);
    }

    public Task<FloorUser> GetUserAsync(string externalId, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Get, $"apps/{appId}/users/by/external_id/{Uri.EscapeDataString(externalId)}", null, FloorJson.Default.FloorUser, cancellationToken);

    private async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(baseAddress, path)) { Content = content, Version = HttpVersion.Version20 };
        request.Headers.Authorization = _authorization;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The answer is null.");
    }
}
