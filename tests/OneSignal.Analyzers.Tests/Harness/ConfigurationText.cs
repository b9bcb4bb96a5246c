using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>A settings file as the compiler hands it to the rules.</summary>
internal sealed class ConfigurationText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
