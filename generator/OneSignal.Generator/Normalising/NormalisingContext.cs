using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Normalising;

/// <summary>What the passes share: the document under work, its origin for error messages, and the report.</summary>
internal sealed class NormalisingContext
{
    private readonly SpecDocument _source;

    public NormalisingContext(SpecDocument source)
    {
        _source = source;
        Model = new SpecModel(source.Root);
    }

    public SpecModel Model { get; }

    public PassReport Report { get; } = new();

    public SpecException Error(string code, string pointer, string message) =>
        new(_source.Finding(code, pointer, message));

    public Finding Finding(string code, string pointer, string message) => _source.Finding(code, pointer, message);
}
