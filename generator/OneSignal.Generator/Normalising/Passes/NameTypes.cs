using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Gives each component its final C# name, so that NSwag, which prints component names as they are, has nothing left to
/// decide: Pascal case, unique, and different from the runtime's types and the groups' classes.
/// </summary>
internal sealed class NameTypes : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var groups = model.Operations().Select(operation => operation.Node.Text(Hint.Group) + "Client").Distinct(StringComparer.Ordinal);
        var scope = new NameScope(context.ReservedTypes.Concat(groups));
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in model.Schemas)
        {
            var schema = (JsonObject)node!;
            var final = schema.Text(Hint.Runtime)
                ?? scope.Claim(CSharpName.Pascal(schema.Text(Hint.Name) ?? name), Schema.IsEnum(schema) ? "Kind" : "Model");
            renamed[name] = final;
            if (final != name)
            {
                context.Report.Add($"named the type '{name}' {final}");
            }
        }

        SchemaTree.Visit(model, (schema, _) =>
        {
            if (Schema.RefName(schema) is { } name && renamed.TryGetValue(name, out var final))
            {
                Schema.Retarget(schema, final);
            }
        });

        var schemas = model.Schemas.ToList();
        model.Schemas.Clear();
        foreach (var (name, schema) in schemas)
        {
            model.Schemas[renamed[name]] = schema;
        }
    }
}
