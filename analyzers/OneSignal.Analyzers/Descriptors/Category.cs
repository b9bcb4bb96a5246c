namespace OneSignal.Analyzers;

/// <summary>The categories as descriptors name them: constants, for release tracking to read.</summary>
internal static class Category
{
    internal const string Reliability = Prefix + nameof(RuleCategory.Reliability);

    internal const string Network = Prefix + nameof(RuleCategory.Network);

    internal const string Security = Prefix + nameof(RuleCategory.Security);

    internal const string Messages = Prefix + nameof(RuleCategory.Messages);

    internal const string Resources = Prefix + nameof(RuleCategory.Resources);

    private const string Prefix = "OneSignal.";
}
