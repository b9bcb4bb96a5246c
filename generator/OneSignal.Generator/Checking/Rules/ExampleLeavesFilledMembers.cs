using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The client fills the app id and the idempotency key; an example that sets them is copied with a foreign id in it.</summary>
internal sealed class ExampleLeavesFilledMembers : ISpecRule
{
    public string Code => "SPEC0172";

    public string Title => "No request example sets what the client fills";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        let pointer = JsonPointer.Append(operation.At("requestBody"), "content")
        from entry in operation.Node.Map("requestBody").Map("content") ?? []
        where entry.Value is JsonObject
        let media = new SpecPart(JsonPointer.Append(pointer, entry.Key), entry.Value!.AsObject(), SpecPartKind.MediaType, entry.Key)
        from example in Examples.Of(media)
        from fault in Filled(spec, example.Value, media.Node.Map("schema"), example.Pointer)
        select fault;

    private static IEnumerable<Fault> Filled(SpecIndex spec, JsonNode? value, JsonObject? use, string pointer)
    {
        var schema = spec.Resolve(use);
        if (value is JsonArray list)
        {
            return list.SelectMany((item, index) => Filled(spec, item, schema.Map("items"), JsonPointer.Append(pointer, index)));
        }

        return
            from member in value as JsonObject ?? []
            let property = schema.Map("properties").Map(member.Key)
            where property is not null
            let place = JsonPointer.Append(pointer, member.Key)
            from fault in IsFilled(property)
                ? [new Fault(place, $"The client fills '{member.Key}'. Remove it from the example.")]
                : Filled(spec, member.Value, property, place)
            select fault;
    }

    private static bool IsFilled(JsonObject property) => property.ContainsKey(Hint.Source) || property.Flag(Hint.IdempotencyKey);
}
