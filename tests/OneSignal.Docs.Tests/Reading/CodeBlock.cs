namespace OneSignal.Docs.Tests.Reading;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path from the root.</param>
/// <param name="Line">The line of the opening fence, counted from one.</param>
/// <param name="Info">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(string Page, int Line, string Info, string Text)
{
    internal const string CSharp = "csharp";

    /// <summary>The visible way out for code that cannot compile.</summary>
    internal const string NotCompiled = "csharp no-compile";

    internal string Place => $"{Page}:{Line}";
}
