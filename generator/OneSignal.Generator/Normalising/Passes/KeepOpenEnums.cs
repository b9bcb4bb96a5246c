using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// An open enum holds texts or whole numbers, all of one kind. A list of anything else is documentation: taken for an enum,
/// it would be given a name for which no type is printed. A null among the values only says that null is allowed.
/// </summary>
internal sealed class KeepOpenEnums : ISpecPass
{
    public void Apply(NormalisingContext context) => SchemaTree.Visit(context.Model, (schema, place) =>
    {
        if (schema.List("enum") is not { } values)
        {
            return;
        }

        if (values.RemoveAll(value => value is null) > 0)
        {
            schema["nullable"] = true;
        }

        if (!AreTexts(values) && !AreWholeNumbers(values))
        {
            schema.Remove("enum");
            schema.Remove(Hint.EnumNames);
            schema.Remove(Hint.EnumDescriptions);
            context.Report.Add($"took {place.Name} for no enum: its values are not all texts or all whole numbers");
        }
    });

    private static bool AreTexts(JsonArray values) => values.Count > 0 && values.All(value => value!.GetValueKind() == JsonValueKind.String);

    private static bool AreWholeNumbers(JsonArray values) => values.Count > 0
        && values.All(value => value!.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<long>(out _));
}
