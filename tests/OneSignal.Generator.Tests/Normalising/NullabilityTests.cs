using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>Which members are demanded, may be null, or tell unset from null: by direction, required and nullable.</summary>
public sealed class NullabilityTests
{
    [Theory]
    [InlineData(true, false, "required")]
    [InlineData(true, true, "required,nullable")]
    [InlineData(false, false, "nullable")]
    [InlineData(false, true, "nullable,optional")]
    public void What_is_only_sent_follows_the_document(bool required, bool nullable, string expected) =>
        Assert.Equal(expected, Marks(sent: true, received: false, required, nullable));

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void What_is_only_received_may_always_be_absent(bool required, bool nullable) =>
        Assert.Equal("nullable", Marks(sent: false, received: true, required, nullable));

    [Theory]
    [InlineData(true, false, "nullable")]
    [InlineData(true, true, "nullable,optional")]
    [InlineData(false, false, "nullable")]
    [InlineData(false, true, "nullable,optional")]
    public void What_goes_both_ways_demands_nothing_and_can_still_send_null(bool required, bool nullable, string expected) =>
        Assert.Equal(expected, Marks(sent: true, received: true, required, nullable));

    [Fact]
    public void The_app_id_is_never_demanded_because_the_client_fills_it()
    {
        var effective = Spec.Effective(Spec.WithSchemas("Root: { type: object, required: [app_id], properties: { app_id: { type: string, x-os-source: app-id } } }"));

        Assert.Null(effective.At("/components/schemas/Root/properties/app_id/x-os-required"));
    }

    private static string Marks(bool sent, bool received, bool required, bool nullable)
    {
        const string Body = "content: { application/json: { schema: { $ref: \"#/components/schemas/Root\" } } }";
        var property = Spec.Effective($$"""
            openapi: 3.0.3
            paths:
              /a:
                post:
                  {{(sent ? $"requestBody: {{ {Body} }}" : "summary: Nothing sent")}}
                  responses: { "200": { description: Done., {{(received ? Body : "x-nothing: true")}} } }
            components:
              schemas:
                Root:
                  type: object
                  required: {{(required ? "[a]" : "[]")}}
                  properties: { a: { type: string, nullable: {{(nullable ? "true" : "false")}} } }
            """).At("/components/schemas/Root/properties/a")!.AsObject();
        return string.Join(',', new[] { "required", "nullable", "optional" }.Where(mark => property.ContainsKey("x-os-" + mark)));
    }
}
