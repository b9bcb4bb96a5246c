using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>What the simulator answers. Nothing in it changes, so that it can be kept and sent again.</summary>
internal sealed record ApiAnswer
{
    private const string JsonType = "application/json; charset=utf-8";

    public required int Status { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Further headers, such as <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether this is the stored answer of an earlier request with the same idempotency key.</summary>
    public bool IsReplayed { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public static ApiAnswer Json(int status, JsonNode body) =>
        new() { Status = status, Body = JsonText.Compact(body), ContentType = JsonType };

    public static ApiAnswer Empty(int status, string? contentType = null) => new() { Status = status, ContentType = contentType };
}
