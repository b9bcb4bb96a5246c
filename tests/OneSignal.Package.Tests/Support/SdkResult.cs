namespace OneSignal.Package.Tests.Support;

/// <summary>How a command ended and what it printed.</summary>
internal sealed record SdkResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Every diagnostic once, although a build of several projects may print it twice.</summary>
    internal IReadOnlyList<BuildDiagnostic> Diagnostics => [.. BuildDiagnostic.In(Output).Distinct()];

    internal SdkResult OrFail()
    {
        Assert.True(ExitCode == 0, $"dotnet ended with {ExitCode}.\n{Output}\n{Errors}");
        return this;
    }
}
