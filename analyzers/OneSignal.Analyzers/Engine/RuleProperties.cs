namespace OneSignal.Analyzers.Engine;

/// <summary>What a rule tells its fix in the diagnostic's properties. The first additional location is what the fix changes.</summary>
internal static class RuleProperties
{
    /// <summary>The name for a new variable, free in the member.</summary>
    internal const string Variable = "Variable";

    /// <summary>The name of the member or parameter that is missing.</summary>
    internal const string Member = "Member";

    /// <summary>The C# expression for its value, fully qualified.</summary>
    internal const string Value = "Value";
}
