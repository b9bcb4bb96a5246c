namespace OneSignal.Generated.Metadata;

/// <summary>The documented limits of a property. A limit that is not documented keeps its default.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LimitsAttribute : Attribute
{
    /// <summary>The lowest number allowed; <see cref="double.NegativeInfinity"/> when there is no such limit.</summary>
    public double Minimum { get; set; } = double.NegativeInfinity;

    /// <summary>The highest number allowed; <see cref="double.PositiveInfinity"/> when there is no such limit.</summary>
    public double Maximum { get; set; } = double.PositiveInfinity;

    /// <summary>The fewest characters allowed.</summary>
    public int MinLength { get; set; }

    /// <summary>The most characters allowed.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>The fewest items or entries allowed.</summary>
    public int MinItems { get; set; }

    /// <summary>The most items or entries allowed.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>The most bytes that the value may take once it is written as JSON in UTF-8.</summary>
    public int MaxBytes { get; set; } = int.MaxValue;

    /// <summary>The format that the text must have, such as <c>uuid</c> or <c>e164</c>; null when any will do.</summary>
    public string? Format { get; set; }

    /// <summary>The regular expression that the text must match; null when any text will do.</summary>
    public string? Pattern { get; set; }
}
