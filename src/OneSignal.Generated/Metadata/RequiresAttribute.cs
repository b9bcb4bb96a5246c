namespace OneSignal.Generated.Metadata;

/// <summary>Lists the properties that must be set beside this one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiresAttribute : Attribute
{
    private readonly string[] _names;

    /// <summary>Lists the properties.</summary>
    /// <param name="names">Wire names of the properties.</param>
    public RequiresAttribute(params string[] names)
    {
        _names = names;
    }

    /// <summary>Wire names of the properties.</summary>
    public IReadOnlyList<string> Names => _names;
}
