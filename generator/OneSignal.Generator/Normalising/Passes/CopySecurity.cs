using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Which kind of key an operation takes is said by its security scheme, which no template sees. Documents that do not mark
/// their schemes name them, and only an organization's or a user's key goes by such a name.
/// </summary>
internal sealed class CopySecurity : ISpecPass
{
    private const string App = "App";
    private const string Organization = "Organization";

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var schemes = model.Components.Map("securitySchemes");
        foreach (var operation in model.Operations())
        {
            var requirements = operation.Node.List("security") ?? model.Root.List("security");
            var scheme = requirements?.OfType<JsonObject>().SelectMany(requirement => requirement).Select(entry => entry.Key).FirstOrDefault();
            operation.Node[Hint.KeyKind] = scheme is not null && IsOrganization(schemes.Map(scheme), scheme) ? Organization : App;
        }
    }

    private static bool IsOrganization(JsonObject? scheme, string name) => scheme.Text(Hint.KeyKind) is { } kind
        ? kind == "organization"
        : name.Contains("organization", StringComparison.OrdinalIgnoreCase) || name.Contains("user", StringComparison.OrdinalIgnoreCase);
}
