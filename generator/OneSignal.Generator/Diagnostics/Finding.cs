namespace OneSignal.Generator.Diagnostics;

/// <summary>
/// Something wrong with a document, with the place and a sentence that says what to do. Its text has the form that
/// MSBuild and IDEs turn into an entry of the error list.
/// </summary>
internal sealed record Finding(string Code, string File, SourcePosition Position, string Message)
{
    public override string ToString() => $"{File}({Position.Line},{Position.Column}): error {Code}: {Message}";
}
