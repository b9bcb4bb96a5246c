using System.Text;
using System.Text.RegularExpressions;

namespace OneSignal.Docs.Tests.Reading;

/// <summary>A page, as far as these tests read Markdown: fenced blocks, headings, links.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly StringBuilder _prose = new();

    internal MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                _prose.Append(lines[i]).Append('\n');
                continue;
            }

            // Of a block inside a list the indentation is the list's.
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == fence.Groups["fence"].Value);
            Assert.True(end > 0, $"{path}:{i + 1}: the block is never closed.");
            var indent = fence.Groups["indent"].Length;
            var content = lines[(i + 1)..end].Select(line => line[Math.Min(indent, line.Length)..] + "\n");
            _blocks.Add(new CodeBlock(path, i + 1, fence.Groups["info"].Value.Trim(), string.Concat(content)));
            i = end;
        }
    }

    /// <summary>From the root, with slashes.</summary>
    internal string Path { get; }

    internal string Text { get; }

    internal IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>What links and images lead to, as written. Code in a line is not read.</summary>
    internal IEnumerable<string> Targets =>
        Link().Matches(CodeSpan().Replace(_prose.ToString(), "``")).Select(static match => match.Groups["target"].Value);

    /// <summary>The names by which links reach the headings, as GitHub makes them.</summary>
    internal IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(_prose.ToString()))
            {
                var name = NotInAnchor().Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');
                var unique = name;
                for (var copy = 1; !anchors.Add(unique); copy++)
                {
                    unique = $"{name}-{copy}";
                }
            }

            return anchors;
        }
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?<fence>`{3,}|~{3,})(?<info>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();
}
