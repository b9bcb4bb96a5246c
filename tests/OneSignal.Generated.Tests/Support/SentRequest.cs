using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Tests.Support;

/// <summary>A request as it left the client, copied before the client could reuse its buffers.</summary>
internal sealed record SentRequest(
    HttpMethod Method,
    Uri Address,
    Version Version,
    HttpVersionPolicy VersionPolicy,
    IReadOnlyDictionary<string, string> Headers,
    MediaTypeHeaderValue? ContentType,
    byte[] Body)
{
    /// <summary>The bytes of the request line, not what <see cref="Uri"/> makes of them for display.</summary>
    internal string Target => Address.PathAndQuery;

    internal string Text => Encoding.UTF8.GetString(Body);

    internal JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    internal static async Task<SentRequest> CopyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new(
        request.Method,
        request.RequestUri!,
        request.Version,
        request.VersionPolicy,
        request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString()),
        request.Content?.Headers.ContentType,
        request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
}
