using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// The client fills the app id and the idempotency key into a body without touching the caller's object. Which members
/// those are is marked on the schemas; the operation's template cannot look there, so it is carried to the operation. A
/// member that the client fills is either there or filled: for it unset and null are the same.
/// </summary>
internal sealed class CarryBodyDefaults : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        foreach (var operation in context.Model.Operations())
        {
            if (context.Model.Resolve(operation.RequestSchema) is { } body)
            {
                Carry(context.Model, operation.Node, body);
            }
        }
    }

    private static void Carry(SpecModel model, JsonObject operation, JsonObject body)
    {
        foreach (var (wire, node) in body.Map("properties")?.ToList() ?? [])
        {
            var property = (JsonObject)node!;
            var member = property.Text(Hint.Name);
            if (property.Text(Hint.Source) == "app-id")
            {
                property.Remove(Hint.Optional);
                operation[Hint.BodyAppId] = wire;
                operation[Hint.BodyAppIdMember] = member;
            }
            else if (property.Flag(Hint.IdempotencyKey))
            {
                property.Remove(Hint.Optional);
                operation[Hint.BodyKey] = wire;
                operation[Hint.BodyKeyMember] = member;
                operation[Hint.BodyFormerKey] = FormerName(body, wire);
            }
            else if (KeyOfItems(model, property) is var (item, key, keyMember))
            {
                property.Remove(Hint.Optional);
                operation[Hint.BodyItems] = wire;
                body[Hint.ItemsMember] = member;
                operation[Hint.BodyItemsKey] = key;
                item[Hint.ItemKeyMember] = keyMember;
            }
        }
    }

    /// <summary>The deprecated property that the key replaces: OneSignal still honours it, so a body that has it has a key.</summary>
    private static string? FormerName(JsonObject body, string key) => body.Map("properties")!
        .Where(property => property.Value.Flag("deprecated"))
        .Where(property => property.Value.Text(Hint.Replacement)?.Split(';', ' ')[0] == key)
        .Select(property => property.Key)
        .FirstOrDefault();

    private static (JsonObject Item, string Key, string Member)? KeyOfItems(SpecModel model, JsonObject property)
    {
        if (Schema.Type(property) != "array" || model.Resolve(property.Map("items")) is not { } item || item.Map("properties") is not { } properties)
        {
            return null;
        }

        foreach (var (wire, node) in properties)
        {
            if (node is JsonObject candidate && candidate.Flag(Hint.IdempotencyKey))
            {
                candidate.Remove(Hint.Optional);
                return (item, wire, candidate.Text(Hint.Name)!);
            }
        }

        return null;
    }
}
