using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

public sealed class AudienceTests
{
    private const string Uuid = "6f0c8f6e-0c43-4f0e-9d2b-6a1f1f9f4c10";

    public static TheoryData<Audience, string> Wire => new()
    {
        { Audience.ExternalIds("a", "b"), """{"include_aliases":{"external_id":["a","b"]},"target_channel":"push"}""" },
        { Audience.OneSignalIds(Uuid), $$$"""{"include_aliases":{"onesignal_id":["{{{Uuid}}}"]},"target_channel":"push"}""" },
        { Audience.Aliases("CrmId", "7"), """{"include_aliases":{"CrmId":["7"]},"target_channel":"push"}""" },
        { Audience.Subscriptions(Uuid), $$"""{"include_subscription_ids":["{{Uuid}}"]}""" },
        { Audience.Segments("A", "B"), """{"included_segments":["A","B"],"target_channel":"push"}""" },
        {
            Audience.Segments("A").Excluding("B").Excluding("C"),
            """{"included_segments":["A"],"excluded_segments":["B","C"],"target_channel":"push"}"""
        },
        {
            Audience.Filters(Filter.Tag("k").Exists()),
            """{"filters":[{"field":"tag","key":"k","relation":"exists"}],"target_channel":"push"}"""
        },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Wire))]
    public async Task An_audience_is_one_strategy_on_the_wire(Audience audience, string expected) =>
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(expected), await SentAsync(new CreateNotificationRequest().To(audience, TargetChannel.Push))));

    [Fact]
    public async Task Addresses_are_of_one_channel_and_need_none_said()
    {
        Assert.Equal(
            """{"email_to":["a@example.com"]}""",
            (await SentAsync(new CreateNotificationRequest().To(Audience.Emails("a@example.com")))).ToJsonString());
        Assert.Equal(
            "+15555550100",
            (string?)(await SentAsync(new CreateNotificationRequest().To(Audience.PhoneNumbers("+15555550100"), TargetChannel.Sms)))["include_phone_numbers"]![0]);
    }

    [Fact]
    public void A_second_audience_is_refused_by_the_names_of_both()
    {
        var set = new CreateNotificationRequest { IncludedSegments = ["A"] };

        var fault = Assert.Throws<ArgumentException>(() => set.To(Audience.ExternalIds("a"), TargetChannel.Push));

        Assert.Contains("included_segments", fault.Message, StringComparison.Ordinal);
        Assert.Contains("include_aliases", fault.Message, StringComparison.Ordinal);
        Assert.Null(set.IncludeAliases);
    }

    [Fact]
    public void Every_member_that_is_a_target_is_known_as_an_audience()
    {
        var targets = typeof(CreateNotificationRequest).GetProperties()
            .Where(property => property.GetCustomAttributes(typeof(Metadata.TargetAttribute), false).Length > 0)
            .ToList();

        Assert.True(targets.Count > 10);
        Assert.All(targets, target =>
        {
            var request = new CreateNotificationRequest();
            target.SetValue(request, Empty(target.PropertyType));
            Assert.Throws<ArgumentException>(() => request.To(Audience.Emails("a@example.com")));
        });
        Assert.All(
            typeof(StartLiveActivityRequest).GetProperties()
                .Where(property => property.GetCustomAttributes(typeof(Metadata.TargetAttribute), false).Length > 0),
            target =>
            {
                var request = Activity();
                target.SetValue(request, Empty(target.PropertyType));
                Assert.Throws<ArgumentException>(() => request.To(Audience.ExternalIds("a")));
            });
    }

    [Fact]
    public void Users_need_a_channel_and_a_message_has_one_only()
    {
        Assert.Throws<ArgumentException>(() => new CreateNotificationRequest().To(Audience.ExternalIds("a")));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push("Hi").To(Audience.ExternalIds("a"), TargetChannel.Sms));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push("Hi").To(Audience.Emails("a@example.com")));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push("Hi").To(Audience.PhoneNumbers("+15555550100")));
        Assert.Equal(TargetChannel.Push, CreateNotificationRequest.Push("Hi").To(Audience.ExternalIds("a")).TargetChannel);
    }

    [Theory]
    [InlineData("0c43")]
    [InlineData("6f0c8f6e0c434f0e9d2b6a1f1f9f4c10")]
    [InlineData("{6f0c8f6e-0c43-4f0e-9d2b-6a1f1f9f4c10}")]
    [InlineData(" 6f0c8f6e-0c43-4f0e-9d2b-6a1f1f9f4c1")]
    [InlineData("")]
    public void One_id_that_is_not_a_UUID_is_found_before_it_fails_them_all(string wrong)
    {
        var fault = Assert.Throws<ArgumentException>(() => Audience.Subscriptions(Uuid, wrong));

        Assert.Contains("Entry 1 of 2", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Audience.OneSignalIds(wrong));
        Assert.Throws<ArgumentException>(() => CreateNotificationRequest.FromTemplate(TargetChannel.Push, wrong));
    }

    [Theory]
    [InlineData("4915550123456")]
    [InlineData("+05555550100")]
    [InlineData("+1 555 555 0100")]
    [InlineData("+1234567890123456")]
    [InlineData("+123456")]
    [InlineData("+١٢٣٤٥٦٧٨")]
    public void A_number_is_in_E164_form_and_not_quoted_when_it_is_not(string wrong)
    {
        var fault = Assert.Throws<ArgumentException>(() => Audience.PhoneNumbers(wrong));

        Assert.DoesNotContain(wrong, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("@example.com")]
    [InlineData("a@")]
    [InlineData("a b@example.com")]
    public void An_address_has_two_parts(string wrong) => Assert.Throws<ArgumentException>(() => Audience.Emails(wrong));

    [Fact]
    public void Nobody_is_no_audience()
    {
        Assert.Throws<ArgumentException>(() => Audience.ExternalIds());
        Assert.Throws<ArgumentException>(() => Audience.ExternalIds("a", " "));
        Assert.Throws<ArgumentException>(() => Audience.ExternalIds([null!]));
        Assert.Throws<ArgumentException>(() => Audience.Aliases(" ", "a"));
        Assert.Throws<ArgumentException>(() => Audience.Segments());
        Assert.Throws<ArgumentException>(() => Audience.Segments("A").Excluding());
        Assert.Throws<ArgumentNullException>(() => Audience.Emails((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => new CreateNotificationRequest().To(null!));
    }

    [Fact]
    public void A_request_takes_20000_recipients_and_the_message_names_the_way_out()
    {
        var fits = Audience.ExternalIds(Enumerable.Range(0, 20_000).Select(id => $"u{id}"));
        var tooMany = Audience.ExternalIds(Enumerable.Range(0, 20_001).Select(id => $"u{id}"));

        Assert.Equal(20_000, CreateNotificationRequest.Push("Hi").To(fits).IncludeAliases!["external_id"].Count);
        var fault = Assert.Throws<ArgumentException>(() => CreateNotificationRequest.Push("Hi").To(tooMany));
        Assert.Contains("CreateInChunksAsync", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_callers_list_that_changes_later_changes_nothing()
    {
        var ids = new List<string> { "a" };
        var audience = Audience.ExternalIds(ids);
        ids.Add("b");

        Assert.Equal(["a"], CreateNotificationRequest.Push("Hi").To(audience).IncludeAliases!["external_id"]);
    }

    [Fact]
    public void A_Live_Activity_goes_to_devices_and_not_to_addresses()
    {
        Assert.Equal(["a"], Activity().To(Audience.ExternalIds("a")).IncludeAliases!["external_id"]);
        Assert.Equal([Uuid], Activity().To(Audience.Subscriptions(Uuid)).IncludeSubscriptionIds!);
        var request = Activity().To(Audience.Segments("A").Excluding("B"));
        Assert.Equal(["A"], request.IncludedSegments!);
        Assert.Equal(["B"], request.ExcludedSegments!);
        Assert.Single(Activity().To(Audience.Filters(Filter.Country.EqualTo("AT"))).Filters!);
        Assert.Throws<ArgumentException>(() => Activity().To(Audience.Emails("a@example.com")));
        Assert.Throws<ArgumentException>(() => Activity().To(Audience.PhoneNumbers("+15555550100")));
    }

    private static object Empty(Type type) =>
        type == typeof(IReadOnlyList<FilterExpression>) ? Array.Empty<FilterExpression>()
        : type == typeof(IReadOnlyList<string>) ? Array.Empty<string>()
        : new Dictionary<string, IReadOnlyList<string>>();

    private static StartLiveActivityRequest Activity() => new()
    {
        Event = LiveActivityStartEvent.Start,
        ActivityId = "a",
        Name = "n",
        EventAttributes = [],
        EventUpdates = [],
        Contents = "c",
        Headings = "h",
    };

    private static async Task<JsonObject> SentAsync(CreateNotificationRequest request)
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);
        await client.Notifications.CreateAsync(request, Token);
        var body = handler.Single.Json;
        body.Remove("app_id");
        body.Remove("idempotency_key");
        return body;
    }
}
