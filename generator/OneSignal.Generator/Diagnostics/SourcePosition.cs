namespace OneSignal.Generator.Diagnostics;

/// <summary>A place in a document, both numbers counted from 1 as editors and MSBuild count them.</summary>
internal readonly record struct SourcePosition(int Line, int Column)
{
    public static SourcePosition Start { get; } = new(1, 1);
}
