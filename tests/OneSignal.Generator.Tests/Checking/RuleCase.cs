using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Checking;

/// <summary>One edit of the clean document. Where ‸ stands in the new text the rule must find something; without it, nothing.</summary>
internal sealed record RuleCase(string Code, string Find, string Replace)
{
    /// <summary>What the message must say besides, such as the word that was meant.</summary>
    public string Says { get; init; } = "";

    public bool IsBroken => Replace.Contains(Marked.Mark, StringComparison.Ordinal);

    public string Edited()
    {
        var first = CleanDocument.Text.IndexOf(Find, StringComparison.Ordinal);
        Assert.True(first >= 0, $"The clean document does not hold:\n{Find}");
        Assert.True(first == CleanDocument.Text.LastIndexOf(Find, StringComparison.Ordinal), $"The clean document holds more than once:\n{Find}");
        return CleanDocument.Text.Remove(first, Find.Length).Insert(first, Replace);
    }

    public static IReadOnlyList<Finding> Check(string text)
    {
        var document = Spec.Read(text);
        Assert.Empty(SoundnessCheck.Run(document));
        return SpecRules.Run(document);
    }

    public override string ToString() => $"{Code} {(IsBroken ? "breaks" : "keeps")}: {Replace.ReplaceLineEndings("¶")}";
}
