namespace OneSignal.Generated.Testing.Validation;

/// <summary>What one part of a request does wrong.</summary>
/// <param name="Field">Where: <c>buttons[1].text</c>, the name of a parameter, or empty for the body as a whole.</param>
/// <param name="Problem">What is wrong there, without the name of the field.</param>
/// <param name="Value">The value that was sent, when it is a text or a number; null otherwise.</param>
internal sealed record Violation(string Field, string Problem, string? Value = null)
{
    public override string ToString() => Field.Length == 0 ? $"The body {Problem}." : $"{Field} {Problem}.";
}
