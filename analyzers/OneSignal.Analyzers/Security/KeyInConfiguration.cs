using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3002: an API key in an appsettings file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInConfiguration : OneSignalAnalyzer
{
    public KeyInConfiguration()
        : base(Descriptors.OSG3002_KeyInConfiguration)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnConfiguration(static configuration =>
        {
            foreach (var value in configuration.File.Values)
            {
                var keys = ApiKeyText.Find(value.Text);
                if (configuration.File.NamesOneSignal)
                {
                    keys = keys.Concat(ApiKeyText.FindLegacy(value.Text));
                }

                foreach (var key in keys)
                {
                    configuration.Report(
                        Descriptors.OSG3002_KeyInConfiguration,
                        value,
                        key.Start,
                        key.Length,
                        DiagnosticSeverity.Warning,
                        key.Description);
                }
            }
        });
}
