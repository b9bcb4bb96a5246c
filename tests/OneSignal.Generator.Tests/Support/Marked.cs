using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Tests.Support;

/// <summary>A text in which ‸ marks the place where a finding is expected.</summary>
internal sealed record Marked(string Text, SourcePosition Place)
{
    public const char Mark = '‸';

    public static Marked Parse(string text)
    {
        var index = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(index >= 0, "The text marks no place.");
        var before = text[..index];
        var clean = text.Remove(index, 1);
        Assert.DoesNotContain(Mark, clean);
        return new Marked(clean, new SourcePosition(before.Count(c => c == '\n') + 1, index - before.LastIndexOf('\n')));
    }
}
