using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// The network facts travel to the templates as hints of the document's root, which is the one place that a template of a
/// second run of NSwag can read them from.
/// </summary>
internal sealed class CopyNetworkFacts : ISpecPass
{
    private readonly NetworkDocument? _network;

    public CopyNetworkFacts(NetworkDocument? network) => _network = network;

    public void Apply(NormalisingContext context)
    {
        foreach (var (name, value) in _network?.Facts ?? [])
        {
            context.Model.Root[$"{Hint.Network}-{name}"] = value;
        }
    }
}
