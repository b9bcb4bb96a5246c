namespace OneSignal.Package.Tests.Support;

/// <summary>A page of the repository, as its readers copy from it.</summary>
internal static class Page
{
    private const string Fence = "```";

    /// <summary>The fenced blocks of a language, in order.</summary>
    internal static IEnumerable<string> Blocks(string page, string language)
    {
        var text = File.ReadAllText(Repository.At(page)).ReplaceLineEndings("\n");
        return text.Split(Fence + language + "\n").Skip(1).Select(static block => block[..block.IndexOf(Fence, StringComparison.Ordinal)]);
    }
}
