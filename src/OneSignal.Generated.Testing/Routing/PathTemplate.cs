using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>A path of the document, such as <c>/apps/{app_id}/users</c>.</summary>
internal sealed class PathTemplate
{
    private readonly string[] _segments;

    public PathTemplate(string text)
    {
        Text = text;
        _segments = Split(text);
    }

    public string Text { get; }

    /// <summary>How many segments are fixed: <c>/notifications/count-unsaved</c> goes before <c>/notifications/{id}</c>.</summary>
    public int FixedSegments => _segments.Count(segment => Placeholder(segment) is null);

    /// <summary>The segments of a path that is still escaped: an escaped slash parts nothing.</summary>
    public static string[] Split(string path) => path.TrimStart('/').Split('/');

    /// <summary>Whether the escaped segments fit, and the unescaped values of the placeholders if they do.</summary>
    public bool TryMatch(string[] segments, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? values)
    {
        values = null;
        if (segments.Length != _segments.Length)
        {
            return false;
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Length; i++)
        {
            var value = Uri.UnescapeDataString(segments[i]);
            if (Placeholder(_segments[i]) is { } name && value.Length > 0)
            {
                found.Add(name, value);
            }
            else if (!string.Equals(value, _segments[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        values = found;
        return true;
    }

    public override string ToString() => Text;

    private static string? Placeholder(string segment) => segment is ['{', .. var name, '}'] ? name : null;
}
