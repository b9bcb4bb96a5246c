using System.Text.Json.Nodes;
using OneSignal.Generator.Normalising.Passes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>Paths, parameters, groups and methods.</summary>
public sealed class OperationTests
{
    [Fact]
    public void Placeholders_of_a_query_become_query_parameters_and_fixed_parts_stay()
    {
        var root = Spec.After<MoveQueryOutOfPath>("""
            openapi: 3.0.3
            paths:
              /apps/{app}/messages?kind={kind}&c=push&page={number}:
                get:
                  parameters:
                    - { name: kind, in: path, required: true, schema: { type: integer } }
            """);

        var operation = root["paths"]!["/apps/{app}/messages?kind={kind}&c=push&page={number}"]!["get"]!;
        Assert.Equal("/apps/{app}/messages?c=push", operation.Text("/x-os-path"));
        Assert.Equal(
            ["kind in query", "page in query", "app in path"],
            operation["parameters"]!.AsArray().Select(parameter => $"{parameter.Text("/name")} in {parameter.Text("/in")}"));
    }

    [Fact]
    public void A_path_parameter_that_no_path_has_is_dropped()
    {
        var root = Spec.After<MoveQueryOutOfPath>("""
            openapi: 3.0.3
            paths:
              /a:
                get:
                  parameters:
                    - { name: b, in: path, required: true, schema: { type: string } }
            """);

        Assert.Empty(root["paths"]!["/a"]!["get"]!["parameters"]!.AsArray());
    }

    [Fact]
    public void Paths_that_differ_in_their_query_only_are_both_there()
    {
        var effective = Spec.Effective("""
            openapi: 3.0.3
            paths:
              /messages?c=push:
                post: { operationId: push, responses: {} }
              /messages?c=sms:
                post: { operationId: sms, responses: {} }
            """);

        Assert.Equal(
            ["/messages?c=push", "/messages?c=sms"],
            effective["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!.Text("/x-os-path")));
    }

    [Fact]
    public void Without_tags_and_ids_everything_still_has_a_group_and_a_name()
    {
        var root = Spec.After(
            """
            openapi: 3.0.3
            paths:
              /api/v1/apps/{app_id}/users:
                get: {}
                post: {}
              /{id}:
                get: {}
            """,
            new NameOperations());

        var operations = root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!).ToList();
        Assert.Equal(["Users", "Users", "Default"], operations.Select(operation => operation.Text("/x-os-group")));
        Assert.Equal(3, operations.Select(operation => operation.Text("/operationId")).Distinct().Count());
        Assert.All(operations, operation => Assert.Matches("^(Get|Post)[A-Za-z0-9]*$", operation.Text("/x-os-method")));
    }

    [Fact]
    public void Names_that_clash_get_a_suffix_and_the_first_keeps_the_plain_one()
    {
        var root = Spec.After(
            """
            openapi: 3.0.3
            paths:
              /a: { get: { tags: [x], operationId: list_things } }
              /b: { get: { tags: [x], operationId: listThings } }
              /c: { get: { tags: [X], operationId: ListThingsAsync } }
              /d: { get: { tags: [OneSignal], operationId: getType } }
              /e: { get: { tags: [oneSignal], operationId: toString } }
            """,
            new NameOperations());

        var names = root["paths"]!.AsObject().Select(path => path.Value!["get"]!).Select(operation => $"{operation.Text("/x-os-group")}.{operation.Text("/x-os-method")}").ToList();
        Assert.Equal(["X.ListThings", "X.ListThingsOperation", "XGroup.ListThings", "OneSignalApi.GetTypeOperation"], names.Take(4));
        Assert.DoesNotContain("ToString", names[4].Split('.'));
        Assert.NotEqual("OneSignalApi", names[4].Split('.')[0]);
    }

    [Fact]
    public void Shared_parameters_bodies_and_answers_are_copied_to_their_uses()
    {
        var root = Spec.After<InlineSharedParts>("""
            openapi: 3.0.3
            paths:
              /a/{id}:
                parameters:
                  - $ref: "#/components/parameters/Id"
                  - { name: page, in: query, schema: { type: integer } }
                post:
                  parameters:
                    - { name: page, in: query, description: Its own., schema: { type: integer } }
                  requestBody: { $ref: "#/components/requestBodies/Body" }
                  responses:
                    "200": { $ref: "#/components/responses/Done" }
            components:
              parameters:
                Id: { name: id, in: path, required: true, schema: { type: string } }
              requestBodies:
                Body: { content: { application/json: { schema: { type: string } } } }
              responses:
                Done: { description: Done. }
            """);

        var operation = root["paths"]!["/a/{id}"]!["post"]!;
        Assert.Equal(["id", "page"], operation["parameters"]!.AsArray().Select(parameter => parameter.Text("/name")));
        Assert.Equal("Its own.", operation.Text("/parameters/1/description"));
        Assert.Equal("string", operation.Text("/requestBody/content/application~1json/schema/type"));
        Assert.Equal("Done.", operation.Text("/responses/200/description"));
        Assert.Null(root["components"]!["parameters"]);
    }

    [Fact]
    public void A_reference_into_another_operation_becomes_a_component()
    {
        var effective = Spec.Effective("""
            openapi: 3.0.3
            paths:
              /a:
                post:
                  operationId: a
                  requestBody: { content: { application/json: { schema: { type: object, properties: { x: { type: string } } } } } }
                  responses: {}
              /b:
                post:
                  operationId: b
                  requestBody: { content: { application/json: { schema: { $ref: "#/paths/~1a/post/requestBody/content/application~1json/schema" } } } }
                  responses: {}
            """);

        var reference = effective["paths"]!["/b"]!["post"]!.Text("/requestBody/content/application~1json/schema/$ref")!;
        Assert.NotNull(effective.At(reference[1..] + "/properties/x"));
    }

    [Fact]
    public void Keywords_and_names_of_the_template_are_escaped_or_avoided_as_arguments()
    {
        var operation = Operation("""
            parameters:
              - { name: class, in: query, required: true, schema: { type: string } }
              - { name: request, in: query, required: true, schema: { type: string } }
              - { name: Request, in: header, required: true, schema: { type: string } }
              - { name: cancellation_token, in: query, required: true, schema: { type: string } }
            """);

        Assert.Equal(
            ["@class", "requestValue", "requestValue2", "cancellationTokenValue"],
            operation["parameters"]!.AsArray().Select(parameter => parameter.Text("/x-os-argument")));
    }

    [Fact]
    public void What_the_transport_owns_and_cookies_are_no_arguments()
    {
        var operation = Operation("""
            parameters:
              - { name: authorization, in: header, required: true, schema: { type: string } }
              - { name: Content-Type, in: header, schema: { type: string } }
              - { name: session, in: cookie, schema: { type: string } }
              - { name: accept, in: query, schema: { type: string } }
            """);

        Assert.Equal(["accept"], operation["parameters"]!.AsArray().Select(parameter => parameter.Text("/name")));
    }

    [Fact]
    public void Arguments_stand_in_the_order_of_the_path()
    {
        var effective = Spec.Effective("""
            openapi: 3.0.3
            paths:
              /a/{first}/{second}:
                get:
                  parameters:
                    - { name: second, in: path, required: true, schema: { type: integer } }
                    - { name: first, in: path, required: true, schema: { type: string } }
                  responses: {}
            """);

        var operation = effective["paths"]!.AsObject().Single().Value!["get"]!;
        Assert.Equal(["first", "second"], operation["parameters"]!.AsArray().Select(parameter => parameter.Text("/name")));
    }

    [Theory]
    [InlineData("""{ "204": { description: D. } }""", "empty")]
    [InlineData("""{ "200": { description: D., content: { application/json: { schema: { type: array, items: { type: string } } } } } }""", "value")]
    [InlineData("""{ "201": { description: D., content: { application/json: { schema: { type: object, properties: { a: {} } } } } } }""", "object")]
    [InlineData("""{ "200": { description: D., content: { text/csv: { schema: { type: string } } } } }""", "text")]
    [InlineData("""{ "200": { description: D., content: { application/zip: {} } } }""", "bytes")]
    [InlineData("""{ default: { description: D., content: { application/json: { schema: { type: string } } } } }""", "value")]
    [InlineData("""{ "200": { description: D. }, "202": { description: D., content: { application/json: { schema: { type: string } } } } }""", "value")]
    [InlineData("{}", "empty")]
    public void The_kind_of_answer_follows_from_its_body(string responses, string result)
    {
        var operation = Operation($"responses: {responses}");

        Assert.Equal(result, operation.Text("/x-os-result"));
    }

    [Theory]
    [InlineData("appKey", "x-os-key-kind: app", "App")]
    [InlineData("appKey", "x-os-key-kind: organization", "Organization")]
    [InlineData("organization_api_key", "type: http", "Organization")]
    [InlineData("user_auth", "type: http", "Organization")]
    [InlineData("rest_api_key", "type: http", "App")]
    public void The_kind_of_key_comes_from_the_security_scheme(string name, string scheme, string expected)
    {
        var operation = Operation($"security: [{{ {name}: [] }}]", $"components: {{ securitySchemes: {{ {name}: {{ {scheme} }} }} }}");

        Assert.Equal(expected, operation.Text("/x-os-key-kind"));
    }

    private static JsonNode Operation(string text, string rest = "") => Spec.Effective(
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: a\n" + Spec.Indented(text, 6) + rest)["paths"]!["/a"]!["get"]!;
}
