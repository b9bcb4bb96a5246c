using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class TemplateTests : SimulatorTest
{
    private const string Push = """{"name":"push","contents":{"en":"Hello"},"headings":{"en":"Hi"}}""";
    private const string Email = """{"name":"mail","isEmail":true,"email_subject":"Subject","email_body":"<p>Body</p>"}""";
    private const string Sms = """{"name":"sms","isSMS":true,"contents":{"en":"Hello"}}""";

    [Fact]
    public async Task A_template_shows_what_it_holds_and_null_for_the_rest()
    {
        var created = await CreateAsync(Push);
        var read = await SendAsync("GET", Path(created["id"]));

        Assert.Equal(HttpStatusCode.OK, created.Status);
        Assert.Equal(created.Text, read.Text);
        Assert.Equal("push", read["channel"]);
        Assert.Equal("Hello", read.Json["content"]!["contents"]!["en"]!.GetValue<string>());
        Assert.True(read.Json["content"]!["isIos"]!.GetValue<bool>());
        Assert.True(read.Json["content"]!.AsObject().ContainsKey("email_subject"));
        Assert.Null(read.Json["content"]!["email_subject"]);
    }

    [Theory]
    [InlineData("", "push mail sms")]
    [InlineData("&channel=push", "push")]
    [InlineData("&channel=email", "mail")]
    [InlineData("&channel=sms", "sms")]
    [InlineData("&offset=1&limit=1", "mail")]
    public async Task Templates_are_listed_by_channel_and_page(string query, string expected)
    {
        await CreateAsync(Push);
        await CreateAsync(Email);
        await CreateAsync(Sms);

        var list = await SendAsync("GET", $"/templates?app_id={Simulator.AppId}{query}");

        Assert.Equal(expected, string.Join(' ', list.Json["templates"]!.AsArray().Select(template => (string)template!["name"]!)));
    }

    [Fact]
    public async Task A_template_with_nothing_to_store_is_refused_with_a_page()
    {
        var answer = await CreateAsync("""{"name":"empty"}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("text/html", answer.ContentType?.MediaType);
        Assert.StartsWith("<!DOCTYPE html>", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"mail","isEmail":true,"email_subject":"Subject"}""", "'message' Email body can not be blank")]
    [InlineData("""{"name":"mail","isEmail":true,"email_body":"Body"}""", "email_subject is required for an email.")]
    [InlineData("""{"name":"push","contents":{"de":"Hallo"}}""", "contents must have an English text.")]
    public async Task A_template_that_lacks_what_its_channel_needs_is_refused(string template, string error)
    {
        var answer = await CreateAsync(template);

        Assert.Equal((HttpStatusCode.BadRequest, error), (answer.Status, answer.ErrorText));
        Assert.False(answer.Json["success"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_change_counts_and_a_refused_one_changes_nothing()
    {
        var id = (await CreateAsync(Email))["id"];

        var refused = await SendAsync("PATCH", Path(id), JsonNode.Parse("""{"name":"new","isEmail":true,"email_body":" "}"""));
        var unchanged = await SendAsync("GET", Path(id));
        var changed = await SendAsync("PATCH", Path(id), JsonNode.Parse("""{"name":"new","isEmail":true,"email_subject":"Other"}"""));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("mail", unchanged["name"]);
        Assert.Equal("new", changed["name"]);
        Assert.Equal("Other", changed.Json["content"]!["email_subject"]!.GetValue<string>());
        Assert.Equal("<p>Body</p>", changed.Json["content"]!["email_body"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_template_gives_a_message_its_content_and_its_channel()
    {
        await CreateUserAsync(new JsonObject { ["subscriptions"] = new JsonArray(Subscription("Email", "ada@example.com")) });
        var template = (await CreateAsync(Email))["id"];
        var message = Message();
        message.Remove("contents");
        message["template_id"] = template;

        var id = await SentAsync(message);
        var read = await SendAsync("GET", $"/notifications/{id}?app_id={Simulator.AppId}");

        Assert.Equal("Subject", read["email_subject"]);
    }

    [Fact]
    public async Task A_template_that_a_journey_uses_cannot_be_deleted()
    {
        var id = (await CreateAsync(Push))["id"];
        var journey = await SendAsync("POST", AppPath("journeys"), new JsonObject
        {
            ["name"] = "Welcome",
            ["nodes"] = new JsonArray(new JsonObject { ["kind"] = "send_push", ["template_id"] = id }),
        });

        var refused = await SendAsync("DELETE", Path(id));
        await SendAsync("DELETE", AppPath("journeys/" + journey["id"]));
        var deleted = await SendAsync("DELETE", Path(id));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("""{"success":true}""", deleted.Text);
        Assert.Equal("template not found", (await SendAsync("GET", Path(id))).ErrorText);
    }

    [Fact]
    public async Task A_copy_lives_in_another_app_under_an_id_of_its_own()
    {
        var id = (await CreateAsync(Push))["id"];
        var target = await SendAsOrganizationAsync(
            "POST", "/apps", new JsonObject { ["name"] = "Other", ["organization_id"] = Simulator.OrganizationId });

        var copied = await CopyAsync(id, target["id"]);
        var intoItself = await CopyAsync(id, Simulator.AppId);
        var nowhere = await CopyAsync(id, Guid.NewGuid().ToString());

        Assert.Equal(HttpStatusCode.OK, copied.Status);
        Assert.True(copied.Json["success"]!.GetValue<bool>());
        Assert.NotEqual(id, copied["id"]);
        Assert.Equal(HttpStatusCode.BadRequest, intoItself.Status);
        Assert.Equal((HttpStatusCode.NotFound, """{"success":false}"""), (nowhere.Status, nowhere.Text));
        Assert.Equal([0, 1], Simulator.Inspect((organization, _) => organization.Apps
            .Select(app => app.Templates.Count(template => template.Id.ToString() == copied["id"])).ToList()));
    }

    private string Path(string id) => $"/templates/{id}?app_id={Simulator.AppId}";

    private Task<Answer> CreateAsync(string template)
    {
        var body = JsonNode.Parse(template)!.AsObject();
        body["app_id"] = Simulator.AppId;
        return SendAsync("POST", "/templates", body);
    }

    private Task<Answer> CopyAsync(string id, string target) => SendAsOrganizationAsync(
        "POST", $"/templates/{id}/copy_to_app?app_id={Simulator.AppId}", new JsonObject { ["target_app_id"] = target });
}
