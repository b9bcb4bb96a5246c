using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Commands;

/// <summary>Runs a command's work: what is wrong with a document is printed, one finding a line, and exits with 1.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Findings = 1;

    public static int Of(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (SpecException exception)
        {
            return Print(exception.Findings);
        }
    }

    public static int Print(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(finding);
        }

        return findings.Count == 0 ? Success : Findings;
    }
}
