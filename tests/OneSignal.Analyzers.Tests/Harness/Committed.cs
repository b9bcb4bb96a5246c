namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>
/// Text in the repository that is made of the rules. A test compares it with what the rules say; with ONESIGNAL_WRITE in the
/// environment it writes it instead, which is what eng/rules.sh does.
/// </summary>
internal static class Committed
{
    private static bool Writes => Environment.GetEnvironmentVariable("ONESIGNAL_WRITE") is { Length: > 0 };

    /// <summary>A whole file.</summary>
    internal static void File(string path, string expected)
    {
        var full = Repository.At(path);
        Check(path, full, System.IO.File.Exists(full) ? System.IO.File.ReadAllText(full) : "", expected);
    }

    /// <summary>What stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> in a page.</summary>
    internal static void Section(string path, string name, string expected)
    {
        var full = Repository.At(path);
        var text = System.IO.File.ReadAllText(full);
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{path} has no {start.Trim()} with {end} after it.");

        Check(path, full, text, text[..(from + start.Length)] + expected + text[to..]);
    }

    private static void Check(string path, string full, string text, string expected)
    {
        if (Writes)
        {
            System.IO.File.WriteAllText(full, expected);
            return;
        }

        Assert.True(
            text == expected,
            $"{path} is not what the rules say. eng/rules.sh writes it anew; look at its diff and commit it. It is to be:\n\n{expected}");
    }
}
