using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor OSG3001_KeyInSource = new(
        "OSG3001",
        "Keep API keys out of source",
        "{0} stands in source, so whoever reads the repository or the program can use it. Make a new one in the dashboard, delete this one there, and read the new one from a secret store or the environment.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A key in source is in every clone, every build and every copy of the program, and it stays in the history after it is "
        + "deleted. Keys are recognised by their form, in literals and in comments; the message does not repeat them.",
        HelpLink("OSG3001"),
        CallSite.Typed,
        CallSite.RawHttp);
}
