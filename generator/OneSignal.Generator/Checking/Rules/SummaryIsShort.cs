using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The summary is the first line of a tool tip and an entry of a list.</summary>
internal sealed class SummaryIsShort : ISpecRule
{
    private const int Longest = 79;

    public string Code => "SPEC0106";

    public string Title => "Every operation has a summary of one short line without full stop";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var operation in spec.Operations)
        {
            var summary = operation.Node.Text("summary");
            if (string.IsNullOrWhiteSpace(summary))
            {
                yield return new Fault(operation.Pointer, $"{operation.Name} has no summary. Say in a few words what it does.");
            }
            else if (summary.Length > Longest)
            {
                yield return new Fault(operation.At("summary"), $"The summary has {summary.Length} characters. Shorten it to {Longest}; details belong into the description.");
            }
            else if (summary.TrimEnd().EndsWith('.') || summary.Contains('\n', StringComparison.Ordinal))
            {
                yield return new Fault(operation.At("summary"), "A summary is one line without a full stop. Remove the full stop or the line break.");
            }
        }
    }
}
