namespace OneSignal.Generated.Metadata;

/// <summary>Says that a property has an effect only while another one has a certain value.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiresValueAttribute : Attribute
{
    /// <summary>Names the other property and its value.</summary>
    /// <param name="name">Wire name of the other property.</param>
    /// <param name="value">The value that it must have.</param>
    public RequiresValueAttribute(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Wire name of the other property.</summary>
    public string Name { get; }

    /// <summary>The value that it must have.</summary>
    public string Value { get; }
}
