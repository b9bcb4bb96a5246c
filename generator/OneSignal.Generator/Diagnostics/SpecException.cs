namespace OneSignal.Generator.Diagnostics;

/// <summary>A document that cannot be worked with. Carries findings to print; never shown as a stack trace.</summary>
internal sealed class SpecException : Exception
{
    public SpecException(Finding finding)
        : this([finding])
    {
    }

    public SpecException(IReadOnlyList<Finding> findings)
        : base(string.Join(Environment.NewLine, findings)) => Findings = findings;

    public IReadOnlyList<Finding> Findings { get; }
}
