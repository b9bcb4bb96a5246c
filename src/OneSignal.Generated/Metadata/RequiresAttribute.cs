namespace OneSignal.Generated.Metadata;

/// <summary>Lists the properties that must be set beside this one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiresAttribute : Attribute
{
    /// <summary>Gives the list.</summary>
    /// <param name="names">Wire names of the properties, separated by commas.</param>
    public RequiresAttribute(string names)
    {
        Names = names;
    }

    /// <summary>Wire names of the properties, separated by commas.</summary>
    public string Names { get; }
}
