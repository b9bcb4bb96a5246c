namespace OneSignal.Generated.Metadata;

/// <summary>Lists the properties that must not be set beside this one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExcludesAttribute : Attribute
{
    /// <summary>Gives the list.</summary>
    /// <param name="names">Wire names of the properties, separated by commas.</param>
    public ExcludesAttribute(string names)
    {
        Names = names;
    }

    /// <summary>Wire names of the properties, separated by commas.</summary>
    public string Names { get; }
}
