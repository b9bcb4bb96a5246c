using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Reading;

/// <summary>Where each node of a document stands in its file, by JSON pointer.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<string, SourcePosition> _positions = new(StringComparer.Ordinal);

    public void Add(string pointer, SourcePosition position) => _positions[pointer] = position;

    /// <summary>The position of the node, or of the nearest node above it that has one.</summary>
    public SourcePosition Find(string pointer)
    {
        while (true)
        {
            if (_positions.TryGetValue(pointer, out var position))
            {
                return position;
            }

            var slash = pointer.LastIndexOf('/');
            if (slash < 0)
            {
                return SourcePosition.Start;
            }

            pointer = pointer[..slash];
        }
    }
}
