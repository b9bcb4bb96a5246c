namespace OneSignal.Analyzers.Engine;

/// <summary>
/// What happens to an exception inside a rule. A rule is advice: its fault must not become an AD0001 in someone's build. Tests turn
/// <see cref="Surface"/> on, so that a fault is a failure there.
/// </summary>
internal static class AnalyzerFault
{
    internal static bool Surface { get; set; }

    /// <summary>True when the exception is to be dropped. Cancellation always passes.</summary>
    internal static bool IsSwallowed(Exception exception) => IsSwallowed(exception, Surface);

    internal static bool IsSwallowed(Exception exception, bool surface) => !surface && exception is not OperationCanceledException;
}
