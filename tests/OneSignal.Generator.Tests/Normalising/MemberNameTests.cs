using System.Text.Json.Nodes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>Names of types, members and values, where they clash.</summary>
public sealed class MemberNameTests
{
    [Fact]
    public void Members_never_have_the_name_of_their_type_of_each_other_or_of_object()
    {
        var names = Names("Root", "{ root: {}, a_b: {}, aB: {}, A-B: {}, equals: {}, additional_properties: {}, class: {}, '': {}, '€': {}, value: {} }");

        Assert.Equal(["RootValue", "AB", "ABValue", "ABValue2", "EqualsValue", "AdditionalPropertiesValue", "Class", "Empty", "Value", "ValueValue"], names);
    }

    [Fact]
    public void A_hint_names_a_member() =>
        Assert.Equal(["Latitude", "Long"], Names("Root", "{ lat: { x-os-name: Latitude }, long: {} }"));

    [Fact]
    public void Values_of_an_enum_have_names_of_their_own()
    {
        var effective = Spec.Effective(Spec.WithSchemas("""
            Root: { type: object, properties: { a: { $ref: "#/components/schemas/Kind" } } }
            Kind: { type: string, enum: [kind, value, "", "=", "!=", a-b, a_b, "1", "ä"] }
            """));

        var names = effective.SchemaAt("Kind")["x-enumNames"]!.AsArray().Select(name => name!.GetValue<string>()).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.DoesNotContain("Kind", names);
        Assert.DoesNotContain("Value", names);
        Assert.Equal(["Empty", "Equal", "NotEqual"], names[2..5]);
    }

    [Fact]
    public void Types_that_clash_after_naming_or_with_the_runtime_are_told_apart()
    {
        var effective = Spec.Effective(Spec.WithSchemas("""
            Root:
              type: object
              properties:
                a: { $ref: "#/components/schemas/my_thing" }
                b: { $ref: "#/components/schemas/MyThing" }
                c: { $ref: "#/components/schemas/Optional" }
                d: { $ref: "#/components/schemas/ThingsClient" }
            my_thing: { type: object, properties: { x: { type: string } } }
            MyThing: { type: object, properties: { y: { type: string } } }
            Optional: { type: object, properties: { z: { type: string } } }
            ThingsClient: { type: object, properties: { z: { type: string } } }
            """), "Optional");

        Assert.Equal(["Root", "MyThing", "MyThingModel", "OptionalModel", "ThingsClientModel"], effective.TypeNames());
        Assert.Equal(
            ["MyThing", "MyThingModel", "OptionalModel", "ThingsClientModel"],
            effective["components"]!["schemas"]!["Root"]!["properties"]!.AsObject().Select(property => property.Value!.Text("/$ref")!.Split('/')[^1]));
    }

    [Fact]
    public void Hostile_texts_stay_texts_and_never_become_names()
    {
        const string Hostile = "\"; } class X { } /* */ // \\u0022 {{ 'x' | raw }} \u2028 \u0000 <script> ]]> \uE000";
        var key = JsonValue.Create(Hostile).ToJsonString();
        var effective = Spec.Effective($$"""
            {
              "openapi": "3.0.3", "info": { "title": {{key}}, "version": {{key}} }, "tags": [{ "name": {{key}}, "description": {{key}} }],
              "paths": { "/a": { "post": {
                "tags": [{{key}}], "operationId": {{key}}, "summary": {{key}}, "description": {{key}},
                "parameters": [{ "name": {{key}}, "in": "query", "description": {{key}}, "schema": { "type": "string", "enum": [{{key}}] } }],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Root" } } } },
                "responses": { "204": { "description": {{key}} } } } } },
              "components": { "schemas": { "Root": { "type": "object", "title": {{key}}, "properties": { {{key}}: { "type": "string", "description": {{key}}, "pattern": {{key}} } } } } }
            }
            """);

        Assert.All(effective.TypeNames(), name => Assert.Matches("^[A-Za-z0-9]+$", name));
        Assert.All(
            Tree.Walk(effective).Where(entry => entry.Pointer.EndsWith("x-os-name", StringComparison.Ordinal) || entry.Pointer.EndsWith("x-os-method", StringComparison.Ordinal) || entry.Pointer.EndsWith("x-os-group", StringComparison.Ordinal)),
            entry => Assert.Matches("^[A-Za-z0-9]+$", entry.Node!.GetValue<string>()));
        Assert.All(
            Tree.Walk(effective).Where(entry => entry.Pointer.EndsWith("x-os-summary", StringComparison.Ordinal)),
            entry => Assert.DoesNotMatch(@"[\u0000-\u001F\u2028\u2029]", entry.Node!.GetValue<string>()));
    }

    private static IEnumerable<string> Names(string type, string properties) =>
        Spec.Effective(Spec.WithSchemas($"{type}: {{ type: object, properties: {properties} }}"))
            .SchemaAt(type)["properties"]!.AsObject().Select(property => property.Value!.Text("/x-os-name")!);
}
