using System.Text.Json.Nodes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>What the walk over all pages of a list is printed from.</summary>
public sealed class PagingTests
{
    [Fact]
    public void Paging_hints_become_names_in_CSharp()
    {
        var operation = Operation("x-os-paging: cursor", "x-os-paging-next: next_cursor", "x-os-paging-param: after_id");

        Assert.Equal("Cursor", operation.Text("/x-os-pager"));
        Assert.Equal("ListAllThings", operation.Text("/x-os-pager-method"));
        Assert.Equal("Thing", operation.Text("/x-os-pager-item"));
        Assert.Equal("ThingRows", operation.Text("/x-os-pager-items"));
        Assert.Equal("NextCursor", operation.Text("/x-os-pager-next"));
        Assert.Equal("AfterId", operation.Text("/x-os-pager-parameter"));
        Assert.Equal("Limit", operation.Text("/x-os-pager-limit"));
        Assert.Equal(40, operation["x-os-pager-largest-page"]!.GetValue<int>());
    }

    [Fact]
    public void Only_a_walk_by_time_excludes_an_offset()
    {
        Assert.Equal("Offset", Operation("x-os-paging: time-offset", "x-os-paging-next: next_cursor", "x-os-paging-param: after_id").Text("/x-os-pager-excluded"));
        Assert.Null(Operation("x-os-paging: cursor", "x-os-paging-next: next_cursor", "x-os-paging-param: after_id")["x-os-pager-excluded"]);
    }

    [Theory]
    [InlineData("x-os-paging: offset", "x-os-paging-param: after_id")]
    [InlineData("x-os-paging: cursor", "x-os-paging-param: after_id")]
    [InlineData("x-os-paging: cursor", "x-os-paging-next: next_cursor")]
    [InlineData("x-os-paging: cursor", "x-os-paging-next: next_cursor", "x-os-paging-param: nowhere")]
    [InlineData("x-os-paging: cursor", "x-os-paging-next: nowhere", "x-os-paging-param: after_id")]
    [InlineData("x-os-paging: cursor", "x-os-paging-next: next_cursor", "x-os-paging-param: offset")]
    [InlineData("x-os-paging: by-moon", "x-os-paging-next: next_cursor", "x-os-paging-param: after_id")]
    public void Hints_that_do_not_add_up_give_no_walk(params string[] hints) =>
        Assert.Null(Operation(hints)["x-os-pager"]);

    private static JsonObject Operation(params string[] hints) => Assert.IsType<JsonObject>(Spec.Effective($$"""
        openapi: 3.0.3
        info: { title: Test, version: "1" }
        paths:
          /things:
            get:
              tags: [Things]
              operationId: listThings
              x-os-paging-items: thing_rows
        {{Spec.Indented(string.Join('\n', hints), 6)}}
              parameters:
                - { name: limit, in: query, schema: { type: integer, maximum: 40 } }
                - { name: offset, in: query, schema: { type: integer } }
                - { name: after_id, in: query, schema: { type: string } }
              responses:
                "200":
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          next_cursor: { type: string }
                          thing_rows: { type: array, items: { $ref: "#/components/schemas/Thing" } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }
        """)["paths"]!["/things"]!["get"]);
}
