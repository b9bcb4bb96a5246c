namespace OneSignal.Generated.Metadata;

/// <summary>Lists the properties that must not be set beside this one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExcludesAttribute : Attribute
{
    private readonly string[] _names;

    /// <summary>Lists the properties.</summary>
    /// <param name="names">Wire names of the properties.</param>
    public ExcludesAttribute(params string[] names)
    {
        _names = names;
    }

    /// <summary>Wire names of the properties.</summary>
    public IReadOnlyList<string> Names => _names;
}
