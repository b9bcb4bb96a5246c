using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Checking;

/// <summary>A place that breaks a rule, and a sentence that says what to do about it.</summary>
internal readonly record struct Fault(string Pointer, string Message)
{
    /// <summary>The place itself, where it is no node of the tree (a comment, a part of a text); null otherwise.</summary>
    public SourcePosition? Position { get; init; }
}
