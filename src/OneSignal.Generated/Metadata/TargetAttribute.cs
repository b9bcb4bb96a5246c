namespace OneSignal.Generated.Metadata;

/// <summary>Marks a property that selects an audience, or a method that makes one. A request may use one strategy only.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class TargetAttribute : Attribute
{
    /// <summary>Names the strategy.</summary>
    /// <param name="strategy">The strategy that the property or audience belongs to, such as <c>aliases</c> or <c>segments</c>.</param>
    public TargetAttribute(string strategy)
    {
        Strategy = strategy;
    }

    /// <summary>The strategy that the property or audience belongs to, such as <c>aliases</c> or <c>segments</c>.</summary>
    public string Strategy { get; }
}
