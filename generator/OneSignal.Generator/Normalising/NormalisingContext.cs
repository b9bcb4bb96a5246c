using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Normalising;

/// <summary>What the passes share: the document under work, its origin for error messages, and the report.</summary>
internal sealed class NormalisingContext
{
    private readonly SpecDocument _source;

    public NormalisingContext(SpecDocument source, IEnumerable<string> runtimeTypes)
    {
        _source = source;
        Model = new SpecModel(source.Root);
        ReservedTypes = [.. ReservedNames.Types, .. runtimeTypes];
    }

    public SpecModel Model { get; }

    /// <summary>Names that no generated type may take.</summary>
    public IReadOnlyList<string> ReservedTypes { get; }

    public PassReport Report { get; } = new();

    public SpecException Error(string code, string pointer, string message) =>
        new(_source.Finding(code, pointer, message));

    public Finding Finding(string code, string pointer, string message) => _source.Finding(code, pointer, message);
}
