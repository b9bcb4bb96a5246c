using System.Runtime.CompilerServices;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>A fault that a user's build would swallow fails a test.</summary>
internal static class SurfaceFaults
{
#pragma warning disable CA2255 // This is an application: the test program.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Initialize() => AnalyzerFault.Surface = true;
}
