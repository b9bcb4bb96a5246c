using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>Finds the operation for a method and a path.</summary>
internal sealed class RouteTable
{
    private readonly SpecOperation[] _operations;

    public RouteTable(IEnumerable<SpecOperation> operations) =>
        _operations = [.. operations.OrderByDescending(operation => operation.Path.FixedSegments)];

    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path as it was sent, still escaped.</param>
    /// <param name="operation">The operation, if there is one.</param>
    /// <param name="values">The unescaped values of the path's placeholders.</param>
    public bool TryFind(
        string method,
        string path,
        [NotNullWhen(true)] out SpecOperation? operation,
        [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? values)
    {
        var segments = PathTemplate.Split(path);
        foreach (var candidate in _operations)
        {
            if (candidate.Method == method && candidate.Path.TryMatch(segments, out values))
            {
                operation = candidate;
                return true;
            }
        }

        (operation, values) = (null, null);
        return false;
    }
}
