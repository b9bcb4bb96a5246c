namespace OneSignal.Package.Tests.Support;

/// <summary>A source file in which <c>{|OSG2001:text|}</c> says where a diagnostic of that id is expected to begin.</summary>
internal sealed class MarkedSource
{
    private const string Start = "{|";
    private const string End = "|}";

    private readonly List<(string Id, int Line, int Column)> _expected = [];

    internal MarkedSource(string marked)
    {
        for (var start = marked.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = marked.IndexOf(Start, StringComparison.Ordinal))
        {
            var colon = marked.IndexOf(':', start);
            var end = marked.IndexOf(End, start, StringComparison.Ordinal);
            var id = marked[(start + Start.Length)..colon];
            var before = marked[..start];
            _expected.Add((id, before.Count(static character => character == '\n') + 1, start - before.LastIndexOf('\n')));
            marked = before + marked[(colon + 1)..end] + marked[(end + End.Length)..];
        }

        Text = marked;
    }

    /// <summary>The source without marks.</summary>
    internal string Text { get; }

    /// <summary>What a build is to say of it, in the order of the file.</summary>
    internal IEnumerable<BuildDiagnostic> Expected(string project, string file) =>
        _expected.Select(place => new BuildDiagnostic(project, file, place.Line, place.Column, "warning", place.Id));
}
