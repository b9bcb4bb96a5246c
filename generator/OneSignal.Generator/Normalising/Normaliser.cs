using System.Text.Json.Nodes;
using OneSignal.Generator.Normalising.Passes;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Normalising;

/// <summary>Runs the passes in their order over a document that has been checked for broken references.</summary>
internal static class Normaliser
{
    /// <summary>
    /// The order matters: the document is first made plain (one version, no shared parts, no compositions), then its
    /// types are given names, then each name and member gets the hints that the templates print.
    /// </summary>
    public static IReadOnlyList<ISpecPass> DefaultPasses(NetworkDocument? network) =>
    [
        new LowerOpenApi31(),
        new InlineSharedParts(),
        new MoveQueryOutOfPath(),
        new NameOperations(),
        new MergeAllOf(),
        new SimplifyUnions(),
        new KeepOpenEnums(),
        new InlineAliases(),
        new HoistInlineTypes(),
        new SettleTypes(),
        new JoinBranchesOfOneType(),
        new NameTypes(),
        new ShapeResponses(),
        new ShapeRequests(),
        new ShapeParameters(),
        new DirectTypes(),
        new NameMembers(),
        new CarryBodyDefaults(),
        new ShapePaging(),
        new CopySecurity(),
        new Document(),
        new CopyNetworkFacts(network),
        new PruneUnused(),
    ];

    /// <param name="source">The document; it is not changed.</param>
    /// <param name="network">The network facts that travel with it, or null.</param>
    /// <param name="runtimeTypes">The types that the generated code is compiled with; none of its own may take their names.</param>
    public static (JsonObject Effective, PassReport Report) Run(
        SpecDocument source, NetworkDocument? network, IEnumerable<string>? runtimeTypes = null)
    {
        var copy = source with { Root = (JsonObject)source.Root.DeepClone() };
        var context = new NormalisingContext(copy, runtimeTypes ?? []);
        foreach (var pass in DefaultPasses(network))
        {
            context.Report.CurrentPass = pass.GetType().Name;
            pass.Apply(context);
        }

        return (EffectiveDocument.Build(context.Model), context.Report);
    }
}
