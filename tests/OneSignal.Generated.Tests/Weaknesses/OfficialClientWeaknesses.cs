using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Laws;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Weaknesses;

/// <summary>
/// What was seen to go wrong with OneSignal's own .NET client 5.13, one test for each, under the number that the
/// comparison gives it: this client does not have it.
/// </summary>
public sealed class OfficialClientWeaknesses
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Weakness_01_a_network_failure_returns_null_and_a_delete_looks_done()
    {
        using var client = TestClient.On(Script.Of(Script.Fault(new HttpRequestException("No such host is known."))));

        await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Users.DeleteAsync(Alias.ExternalId("4711"), Token));
        await Assert.ThrowsAsync<OneSignalConnectionException>(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task Weakness_02_a_body_that_cannot_be_read_is_null_without_a_word(string body)
    {
        using var client = TestClient.On(StubHandler.Answering(body));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("4711"), Token));

        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
    }

    [Fact]
    public async Task Weakness_02_an_unknown_enum_value_or_a_fraction_loses_the_whole_answer()
    {
        using var client = TestClient.On(StubHandler.Answering(
            """{"outcomes":[{"id":"os__click","value":1.5,"aggregation":"median"},{"id":"b"}]}"""));

        var answer = await client.Outcomes.GetAsync(["os__click.sum"], cancellationToken: Token);

        Assert.Equal(1.5, answer.Outcomes![0].Value);
        Assert.Equal("median", answer.Outcomes[0].Aggregation?.Value);
        Assert.Equal("b", answer.Outcomes[1].Id);
    }

    [Fact]
    public async Task Weakness_03_the_names_of_the_callers_own_data_change_case_on_the_wire()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                IncludeAliases = new() { ["CrmId"] = ["A-1"] },
                Data = new JsonObject { ["OrderId"] = new JsonObject { ["LineNo"] = 1 } },
            },
            Token);
        await client.Users.CreateAsync(new CreateUserRequest { Properties = new() { Tags = new() { ["VIPLevel"] = "gold" } } }, Token);
        await client.CustomEvents.CreateAsync(
            new CreateCustomEventsRequest
            {
                Events = [new CustomEvent { Name = "Bought", ExternalId = "a", Properties = new JsonObject { ["SKU"] = "x" } }],
            },
            Token);

        Assert.Equal("""{"CrmId":["A-1"]}""", handler.Sent[0].Json["include_aliases"]!.ToJsonString());
        Assert.Equal("""{"OrderId":{"LineNo":1}}""", handler.Sent[0].Json["data"]!.ToJsonString());
        Assert.Equal("""{"VIPLevel":"gold"}""", handler.Sent[1].Json["properties"]!["tags"]!.ToJsonString());
        Assert.Equal("""{"SKU":"x"}""", handler.Sent[2].Json["events"]![0]!["properties"]!.ToJsonString());
    }

    [Fact]
    public async Task Weakness_05_a_merge_patch_cannot_clear_a_field()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.Journeys.UpdateAsync(
            "j", new UpdateJourneyRequest { Name = "Welcome", Description = (string?)null, Schedule = (JourneyScheduleRequest?)null }, Token);

        Assert.Equal("""{"name":"Welcome","description":null,"schedule":null}""", Sorted(handler.Single.Json));
    }

    [Fact]
    public async Task Weakness_06_the_organization_needs_a_second_client()
    {
        var handler = Script.Of(Script.Answer("{}"), Script.Answer("[]"));
        using var client = TestClient.On(handler);

        await client.Users.GetAsync(Alias.ExternalId("4711"), Token);
        await client.Apps.ListAsync(Token);

        Assert.Equal(
            ["Key " + TestKeys.AppSecret, "Key " + TestKeys.OrganizationSecret],
            handler.Sent.Select(sent => sent.Headers["Authorization"]));
    }

    [Fact]
    public void Weakness_08_operations_block_a_thread_or_have_no_twin_that_does_not()
    {
        Assert.True(GeneratedOperation.All.Count >= 60);
        foreach (var group in typeof(OneSignalClient).GetProperties().Select(property => property.PropertyType))
        {
            Assert.All(
                group.GetMethods().Where(method => method.GetCustomAttribute<ApiOperationAttribute>() is not null),
                method =>
                {
                    Assert.True(typeof(Task).IsAssignableFrom(method.ReturnType), method.Name);
                    Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
                });
        }
    }

    [Fact]
    public async Task Weakness_09_requests_are_HTTP_1_1()
    {
        var handler = StubHandler.Answering("[]");
        using var client = TestClient.On(handler);

        await client.Apps.ListAsync(Token);

        Assert.Equal(new Version(2, 0), handler.Single.Version);
    }

    [Fact]
    public async Task Weakness_12_a_time_goes_out_without_its_offset()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest { SendAfter = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(-5)) }, Token);

        Assert.EndsWith("-05:00", (string)handler.Single.Json["send_after"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(
            GeneratedModels.Objects.SelectMany(GeneratedModels.WireProperties),
            property => property.PropertyType == typeof(DateTime) || property.PropertyType == typeof(DateTime?));
    }

    [Fact]
    public async Task Weakness_13_zeros_are_dropped_and_values_that_nobody_set_are_sent()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                Filters = [FilterExpression.From(new Filter { Field = "location", Radius = 0, Lat = 0, Long = 0 })],
                IosBadgeCount = 0,
            },
            Token);

        Assert.Equal("""{"field":"location","lat":0,"long":0,"radius":0}""", Sorted(handler.Single.Json["filters"]![0]!.AsObject(), true));
        Assert.Equal(0, (int)handler.Single.Json["ios_badgeCount"]!);
        Assert.False(handler.Single.Json.ContainsKey("mutable_content"));
    }

    [Fact]
    public async Task Weakness_16_warnings_and_the_frequency_cap_are_missing()
    {
        var handler = StubHandler.Answering("""{"id":"x","warnings":{"invalid_external_user_ids":"deprecated"}}""");
        using var client = TestClient.On(handler);

        var answer = await client.Notifications.CreateAsync(
            new CreateNotificationRequest { Contents = "Hello", EnableFrequencyCap = false }, Token);

        Assert.False((bool)handler.Single.Json["enable_frequency_cap"]!);
        Assert.NotNull(answer.Warnings);
    }

    [Fact]
    public void Weakness_17_settings_are_static_and_shared_by_the_whole_process()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public;
        var types = typeof(OneSignalClient).Assembly.GetExportedTypes();

        Assert.DoesNotContain(types.SelectMany(type => type.GetProperties(Static)), property => property.CanWrite);
        Assert.DoesNotContain(types.SelectMany(type => type.GetFields(Static)), field => !field.IsInitOnly && !field.IsLiteral);
    }

    [Fact]
    public void Weakness_19_operations_return_a_bare_object_or_nothing() => Assert.All(
        GeneratedOperation.All,
        operation => Assert.True(typeof(OneSignalResponse).IsAssignableFrom(operation.Answer), operation.Name));

    [Fact]
    public async Task Weakness_20_a_missing_argument_looks_like_an_answer_of_the_server()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        var ofBody = await Assert.ThrowsAsync<ArgumentNullException>(() => client.Notifications.CreateAsync(null!, Token));
        var ofPath = await Assert.ThrowsAsync<ArgumentException>(() => client.Users.GetAsync(default, Token));

        Assert.Equal("request", ofBody.ParamName);
        Assert.Equal("alias_label", ofPath.ParamName);
        Assert.Empty(handler.Sent);
    }

    private static string Sorted(JsonObject json, bool byName = false) => byName
        ? new JsonObject(json.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString()
        : json.ToJsonString();
}
