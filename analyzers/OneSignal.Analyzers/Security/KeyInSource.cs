using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3001: an API key in a source file. A comment or code that is switched off gives it away just the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInSource : OneSignalAnalyzer
{
    public KeyInSource()
        : base(Descriptors.OSG3001_KeyInSource)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnFile(static (file, scan) =>
        {
            foreach (var key in scan.Keys)
            {
                // The message must not repeat the key: build logs are read by more people than the source.
                file.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.OSG3001_KeyInSource,
                    Location.Create(file.Tree, new TextSpan(key.Start, key.Length)),
                    key.Description));
            }
        });
}
