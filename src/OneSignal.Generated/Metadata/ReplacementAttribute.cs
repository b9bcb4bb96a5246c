namespace OneSignal.Generated.Metadata;

/// <summary>Says what to use in place of a deprecated member.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class ReplacementAttribute : Attribute
{
    /// <summary>Names the replacement.</summary>
    /// <param name="text">The wire name of the replacement, or a short instruction.</param>
    public ReplacementAttribute(string text)
    {
        Text = text;
    }

    /// <summary>The wire name of the replacement, or a short instruction.</summary>
    public string Text { get; }
}
