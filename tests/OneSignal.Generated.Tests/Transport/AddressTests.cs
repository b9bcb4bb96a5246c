using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class AddressTests
{
    private static string Target(Action<Builder> build, ApiOperation? operation = null)
    {
        using var transport = TestClient.Transport(StubHandler.Answering(string.Empty));
        var builder = new Builder(transport, operation ?? TestOperations.List);
        build(builder);
        return builder.Target();
    }

    [Theory]
    [InlineData("customer-4711", "customer-4711")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../../admin", "..%2F..%2Fadmin")]
    [InlineData("a?b=c", "a%3Fb%3Dc")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b", "a%20b")]
    [InlineData("me@example.com", "me%40example.com")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a+b;c,d:e", "a%2Bb%3Bc%2Cd%3Ae")]
    [InlineData("{id}", "%7Bid%7D")]
    [InlineData("Jürgen", "J%C3%BCrgen")]
    [InlineData("日本", "%E6%97%A5%E6%9C%AC")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("\u0001\u007F\u0085", "%01%7F%C2%85")]
    [InlineData("-._~AZaz09", "-._~AZaz09")]
    public async Task An_alias_id_reaches_the_wire_as_one_segment(string id, string expected)
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        await client.Users.GetAsync(new Alias("CrmId", id), TestContext.Current.CancellationToken);

        Assert.Equal($"/apps/{TestKeys.AppId}/users/by/CrmId/{expected}", handler.Single.Target);
    }

    [Fact]
    public async Task An_id_longer_than_the_first_buffer_is_whole()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);
        var id = string.Concat(Enumerable.Repeat("é/", 500));

        await client.Users.GetAsync(Alias.ExternalId(id), TestContext.Current.CancellationToken);

        Assert.EndsWith("/external_id/" + Uri.EscapeDataString(id), handler.Single.Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_address_something_else_is_refused(string id)
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Users.GetAsync(new Alias("label", id), TestContext.Current.CancellationToken));

        Assert.Equal("alias_id", exception.ParamName);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task An_id_of_half_a_character_is_refused_because_two_such_would_become_one_address()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        // Not as data of a theory: an attribute is stored as UTF-8, which cannot hold these.
        foreach (var id in new[] { "a\uD800b", "\uDC00", "a\uD83D", "\uDE00\uD83D" })
        {
            await Assert.ThrowsAsync<ArgumentException>(
                () => client.Users.GetAsync(new Alias("label", id), TestContext.Current.CancellationToken));
        }

        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task A_default_alias_and_an_empty_id_are_refused()
    {
        using var client = TestClient.On(StubHandler.Answering("{}"));

        var ofDefault = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Users.GetAsync(default, TestContext.Current.CancellationToken));
        var ofEmpty = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Notifications.GetAsync(string.Empty, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("alias_label", ofDefault.ParamName);
        Assert.Equal("notification_id", ofEmpty.ParamName);
        Assert.Throws<ArgumentException>(() => Alias.ExternalId(string.Empty));
    }

    [Fact]
    public void Values_stand_in_a_query_the_same_in_every_culture() => Cultures.Each(() => Assert.Equal(
        "/things?t=a%26b&i=-5&l=5000000000&d=1.5&m=2.50&b=true&g=11111111-2222-4333-8444-555555555555&w=2026-08-13T10%3A00%3A00.25%2B02%3A00",
        Target(builder =>
        {
            builder.Text("t", "a&b");
            builder.Integer("i", -5);
            builder.Long("l", 5_000_000_000);
            builder.Double("d", 1.5);
            builder.Decimal("m", 2.50m);
            builder.Boolean("b", true);
            builder.Guid("g", new Guid(TestKeys.AppId));
            builder.Time("w", new DateTimeOffset(2026, 8, 13, 10, 0, 0, 250, TimeSpan.FromHours(2)));
        })));

    [Fact]
    public void Nulls_are_left_out() => Assert.Equal("/things", Target(builder =>
    {
        builder.Text("t", null);
        builder.Integer("i", null);
        builder.Boolean("b", null);
        builder.Time("w", null);
        builder.Json("j", null);
        builder.List<string>("s", null);
        builder.Joined<string>("s", null);
        builder.Joined("s", Array.Empty<string>());
    }));

    [Fact]
    public void Lists_repeat_the_name_or_join_the_values() => Assert.Equal(
        "/things?c%5B%5D=push&c%5B%5D=s%2Cms&n=1%2C2&j=%7B%22a%22%3A1%7D&t=plain",
        Target(builder =>
        {
            builder.List("c[]", new[] { "push", "s,ms" });
            builder.Joined("n", new[] { 1, 2 });
            builder.Json("j", new JsonObject { ["a"] = 1 });
            builder.Json("t", JsonValue.Create("plain"));
        }));

    [Fact]
    public void Open_values_stand_as_they_are_on_the_wire() => Assert.Equal(
        "/things?f=tag&g=not%20known&f=tag&f=x",
        Target(builder =>
        {
            builder.Open("f", FilterField.Tag);
            builder.OpenOrNull<FilterField>("g", new FilterField("not known"));
            builder.OpenOrNull<FilterField>("h", null);
            builder.List("f", new[] { FilterField.Tag, new FilterField("x") });
        }));

    [Fact]
    public void A_path_that_was_not_filled_is_a_defect_that_shows() =>
        Assert.Throws<InvalidOperationException>(() => Target(_ => { }, TestOperations.Get));

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("ü")]
    public void A_parameter_that_no_header_can_carry_is_refused(string value)
    {
        using var transport = TestClient.Transport(StubHandler.Answering(string.Empty));

        var exception = Assert.Throws<ArgumentException>(() => transport.Head(TestOperations.List, null).Header("onesignal-subscription-id", value));

        Assert.Contains("onesignal-subscription-id", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>A head is a ref struct, which no lambda can take; this applies the steps to one at the end.</summary>
    private sealed class Builder(ApiTransport transport, ApiOperation operation)
    {
        private readonly List<Step> _steps = [];

        private delegate void Step(ref RequestHead head);

        internal void Text(string name, string? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Integer(string name, int? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Long(string name, long? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Double(string name, double? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Decimal(string name, decimal? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Boolean(string name, bool? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Guid(string name, Guid? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Time(string name, DateTimeOffset? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Json(string name, JsonNode? value) => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void Open<T>(string name, T value)
            where T : struct, IOpenEnum => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void OpenOrNull<T>(string name, T? value)
            where T : struct, IOpenEnum => _steps.Add((ref RequestHead head) => head.Query(name, value));

        internal void List<T>(string name, IReadOnlyList<T>? values) => _steps.Add((ref RequestHead head) => head.Query(name, values));

        internal void Joined<T>(string name, IReadOnlyList<T>? values) =>
            _steps.Add((ref RequestHead head) => head.JoinedQuery(name, values));

        internal string Target()
        {
            var head = transport.Head(operation, null);
            foreach (var step in _steps)
            {
                step(ref head);
            }

            return head.Build().Address.PathAndQuery;
        }
    }
}
