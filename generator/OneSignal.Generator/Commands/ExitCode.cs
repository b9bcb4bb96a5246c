using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Commands;

/// <summary>
/// Runs a command's work: what is wrong with a document is printed, one finding a line, and exits with 1. So is a fault of
/// the tool itself, because a stack trace in a build log helps nobody who uses it.
/// </summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Findings = 1;

    /// <summary>
    /// Passes follow references by calling themselves, and a document can chain as many as it has schemas; the stack of
    /// the main thread is small on some systems, and running out of it cannot be caught.
    /// </summary>
    private const int StackBytes = 256 * 1024 * 1024;

    public static int Of(Func<int> work)
    {
        var exitCode = Findings;
        var thread = new Thread(() => exitCode = Guarded(work), StackBytes);
        thread.Start();
        thread.Join();
        return exitCode;
    }

    public static int Print(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(finding);
        }

        return findings.Count == 0 ? Success : Findings;
    }

    private static int Guarded(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (SpecException exception)
        {
            return Print(exception.Findings);
        }
#pragma warning disable CA1031 // Whatever it is, the build gets one line that names it, and nothing is written.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var message = string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Console.Error.WriteLine(
                $"OneSignal.Generator : error {FindingCodes.Internal}: The generator failed ({exception.GetType().Name}: {message}). "
                + "This is a fault of the generator: please report it, with the document.");
            return Findings;
        }
    }
}
