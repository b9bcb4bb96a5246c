using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace OneSignal.Generated;

/// <summary>
/// The headers of an answer, read-only, without those that only describe its body. Names are compared without regard to case.
/// </summary>
public sealed class ResponseHeaders : IEnumerable<KeyValuePair<string, string>>
{
    private readonly HttpResponseHeaders _headers;

    internal ResponseHeaders(HttpResponseHeaders headers)
    {
        _headers = headers;
    }

    /// <summary>The value of a header, several joined by commas; null when the answer does not have it.</summary>
    /// <param name="name">The name of the header.</param>
    public string? this[string name] => TryGetValue(name, out var value) ? value : null;

    /// <summary>Looks a header up.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value, several joined by commas; null when the answer does not have it.</param>
    /// <returns>Whether the answer has the header.</returns>
    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        Argument.NotNull(name, nameof(name));
        value = First(_headers, name);
        return value is not null;
    }

    /// <summary>Goes through the headers.</summary>
    /// <returns>Names with values, several joined by commas.</returns>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var header in _headers)
        {
            yield return new KeyValuePair<string, string>(header.Key, string.Join(", ", header.Value));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string? First(HttpHeaders headers, string name)
    {
#if NET
        // Does not parse, and does not store what it parsed, so that several threads may read.
        return headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
#else
        return headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
#endif
    }
}
