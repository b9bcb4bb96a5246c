using System.Net;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>A request as it came over the wire, before anything is known about it.</summary>
internal sealed class ReceivedRequest
{
    public required string Method { get; init; }

    /// <summary>The path, still escaped.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark, still escaped; empty when there is none.</summary>
    public required string QueryString { get; init; }

    /// <summary>The query, unescaped. Every list has a value.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Query { get; init; }

    /// <summary>The headers without regard to case; the values of a repeated one are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary><c>HTTP/2</c> or <c>HTTP/1.1</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary>The address that the client connected to; null when there was no connection.</summary>
    public IPEndPoint? Address { get; init; }

    /// <summary>Where it came from; null when it did not come over a connection.</summary>
    public IPAddress? RemoteAddress { get; init; }

    /// <summary>The values of a query parameter, none when it is absent. Lists may be written with brackets behind the name.</summary>
    public IReadOnlyList<string> QueryValues(string name) =>
        Query.GetValueOrDefault(name) ?? Query.GetValueOrDefault(name + "[]") ?? [];

    /// <summary>The values of a query parameter that parts them by commas; with brackets behind its name it does not.</summary>
    public IReadOnlyList<string> QueryList(string name) => Query.TryGetValue(name, out var values)
        ? [.. values.SelectMany(value => value.Split(','))]
        : QueryValues(name);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
