namespace OneSignal.Generated.Metadata;

/// <summary>Gives the value that a member of an enumeration has on the wire.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class WireValueAttribute : Attribute
{
    /// <summary>Names the value.</summary>
    /// <param name="value">The value as it is sent and received.</param>
    public WireValueAttribute(string value)
    {
        Value = value;
    }

    /// <summary>The value as it is sent and received.</summary>
    public string Value { get; }
}
