namespace OneSignal.Analyzers.Engine;

/// <summary>What a rule tells its fix in the diagnostic's properties. The first additional location is what the fix changes.</summary>
internal static class RuleProperties
{
    /// <summary>The name of the member that is missing.</summary>
    internal const string Member = "Member";

    /// <summary>The C# expression for its value, fully qualified.</summary>
    internal const string Value = "Value";
}
