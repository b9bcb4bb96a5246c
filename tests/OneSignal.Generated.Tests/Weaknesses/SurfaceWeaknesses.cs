using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Laws;
using OneSignal.Generated.Tests.Support;
using OneSignal.Generated.Tests.Wire;

namespace OneSignal.Generated.Tests.Weaknesses;

/// <summary>
/// What is missing or awkward in the surface of OneSignal's own .NET client 5.13, under the number that the comparison gives
/// it: this client does not have it.
/// </summary>
public sealed class SurfaceWeaknesses
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Weakness_04_a_placeholder_stays_in_the_address_and_the_call_cannot_work()
    {
        var handler = StubHandler.Answering("""{"csv_file_url":"https://files.example/a.csv.gz"}""");
        using var client = TestClient.On(handler);

        await client.Exports.ExportSubscriptionsAsync(new ExportSubscriptionsRequest(), Token);

        Assert.Equal($"/players/csv_export?app_id={TestKeys.AppId}", handler.Single.Target);
        foreach (var operation in Spec.Document.Operations)
        {
            var recording = new RecordingHandler(HttpStatusCode.OK, operation.Successes[0].Example?.ToJsonString());
            using var any = TestClient.On(recording);
            var generated = GeneratedOperation.Of(operation);
            await generated.CallAsync(any, new SampleCall(operation, generated, TestKeys.AppId).Arguments);
            Assert.DoesNotMatch("[{}]|%7[BD]", recording.Address!.OriginalString);
        }
    }

    [Fact]
    public void Weakness_10_it_brings_other_peoples_JSON_and_HTTP_along_and_cannot_be_trimmed()
    {
        var assembly = typeof(OneSignalClient).Assembly;

        Assert.All(
            assembly.GetReferencedAssemblies(),
            reference => Assert.Matches(@"^(System\..+|Polly\.Core)$", reference.Name));
        Assert.Contains(
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>(),
            said => said is { Key: "IsTrimmable", Value: "True" });
        Assert.Contains(
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>(),
            said => said is { Key: "IsAotCompatible", Value: "True" });
    }

    [Fact]
    public void Weakness_11_nothing_says_what_may_be_null_constructors_take_everything_and_lists_of_values_are_strings()
    {
        var nullability = new NullabilityInfoContext();
        Assert.All(
            GeneratedModels.Public.SelectMany(type => type.GetProperties()).Where(property => !property.PropertyType.IsValueType),
            property => Assert.NotEqual(NullabilityState.Unknown, nullability.Create(property).ReadState));
        Assert.All(GeneratedModels.Objects, type => Assert.Empty(Assert.Single(type.GetConstructors()).GetParameters()));
        Assert.DoesNotContain(
            GeneratedModels.Public.SelectMany(type => type.GetProperties()), property => property.PropertyType == typeof(object));

        var listed = ListedProperties().ToList();
        Assert.True(listed.Count > 30, $"{listed.Count} properties with a list of values");
        Assert.All(listed, property => Assert.Contains(Plain(property.PropertyType), GeneratedModels.OpenEnums));
    }

    [Fact]
    public void Weakness_14_a_message_may_be_empty_or_have_two_audiences()
    {
        var message = CreateNotificationRequest.Push("Hello").To(Audience.ExternalIds("4711"));

        Assert.Throws<ArgumentException>(() => message.To(Audience.Segments("Subscribed Users")));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push(""));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Email("", "body"));
        Assert.Throws<ArgumentException>(() => Audience.ExternalIds());
        Assert.Throws<ArgumentException>(() => Audience.Segments());
    }

    [Fact]
    public async Task Weakness_18_it_calls_itself_by_the_name_of_its_generator()
    {
        var handler = StubHandler.Answering("[]");
        using var client = TestClient.On(handler);

        await client.Apps.ListAsync(Token);

        Assert.StartsWith("OneSignal.Generated/", handler.Single.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain(handler.Single.Headers.Keys, name => name.Contains("Usage", StringComparison.OrdinalIgnoreCase));
        Assert.Matches(
            @"^Copyright \(c\) 20\d\d OneSignal\.Generated contributors$",
            typeof(OneSignalClient).Assembly.GetCustomAttribute<AssemblyCopyrightAttribute>()!.Copyright);
    }

    [Fact]
    public async Task Weakness_21_pages_are_turned_by_hand()
    {
        var handler = Script.Of(
            Script.Answer("""{"segments":[{"id":"a"}]}"""), Script.Answer("""{"segments":[{"id":"b"}]}"""), Script.Answer("""{"segments":[]}"""));
        using var client = TestClient.On(handler);

        var ids = new List<string?>();
        await foreach (var segment in client.Segments.ListAllAsync(cancellationToken: Token))
        {
            ids.Add(segment.Id);
        }

        Assert.Equal(["a", "b"], ids);
    }

    [Fact]
    public async Task Weakness_21_an_export_is_fetched_by_hand()
    {
        using var files = new HttpClient(Script.Of(Script.Status(404), Script.Answer("id\n1\n")));
        using var client = TestClient.On(StubHandler.Answering("""{"csv_file_url":"https://files.example/a.csv"}"""));

        await using var file = await client.Exports.DownloadSubscriptionsAsync(
            new ExportSubscriptionsRequest(),
            new ExportWaitOptions { HttpClient = files, TimeProvider = new TestClock() },
            cancellationToken: Token);

        using var reader = new StreamReader(file);
        Assert.Equal("id\n1\n", await reader.ReadToEndAsync(Token));
    }

    [Fact]
    public async Task Weakness_21_a_message_to_more_than_a_request_takes_is_cut_by_hand()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateInChunksAsync(
            CreateNotificationRequest.Push("Hello"),
            Audience.ExternalIds(Enumerable.Range(0, 20_001).Select(number => $"u{number}")),
            cancellationToken: Token);

        Assert.Equal([20_000, 1], handler.Sent.Select(sent => sent.Json["include_aliases"]!["external_id"]!.AsArray().Count));
    }

    /// <summary>Properties for whose values, or items, the document has a list.</summary>
    private static IEnumerable<PropertyInfo> ListedProperties() =>
        from schema in Spec.Document.Schemas
        from declared in schema.Value!["properties"]?.AsObject() ?? []
        where IsListed(declared.Value!.AsObject())
        from type in GeneratedModels.Objects.Where(type => type.Name == schema.Key)
        from property in GeneratedModels.WireProperties(type)
        where property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name == declared.Key
        select property;

    private static bool IsListed(JsonObject schema)
    {
        var target = Spec.Document.Target(schema);
        return target["items"] is JsonObject items ? Spec.Document.Target(items)["enum"] is not null : target["enum"] is not null;
    }

    private static Type Plain(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Plain(value)
        : type.IsGenericType ? Plain(type.GetGenericArguments()[^1])
        : type;
}
