using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class IdempotencyKeyMissingFixerTests
{
    [Theory]
    [InlineData(
        "new [|CreateNotificationRequest|]()",
        "new CreateNotificationRequest { IdempotencyKey = IdempotencyKey.NewKey() }")]
    [InlineData(
        "[|new|]()",
        "new() { IdempotencyKey = IdempotencyKey.NewKey() }")]
    [InlineData(
        "new [|CreateNotificationRequest|] { }",
        "new CreateNotificationRequest { IdempotencyKey = IdempotencyKey.NewKey() }")]
    [InlineData(
        "new [|CreateNotificationRequest|] { Name = \"a\" }",
        "new CreateNotificationRequest { Name = \"a\", IdempotencyKey = IdempotencyKey.NewKey() }")]
    [InlineData(
        "new [|CreateNotificationRequest|] { Name = \"a\", }",
        "new CreateNotificationRequest { Name = \"a\", IdempotencyKey = IdempotencyKey.NewKey(), }")]
    [InlineData(
        "new [|CreateNotificationRequest|] { IdempotencyKey = null, Name = \"a\" }",
        "new CreateNotificationRequest { IdempotencyKey = IdempotencyKey.NewKey(), Name = \"a\" }")]
    public Task A_typed_request_gets_a_key(string request, string expected) =>
        Rule<IdempotencyKeyMissing>.VerifyFixAsync<IdempotencyKeyMissingFixer>(
            IdempotencyKeyMissingTests.Typed("await client.Notifications.CreateAsync(" + request + ");"),
            IdempotencyKeyMissingTests.Typed("await client.Notifications.CreateAsync(" + expected + ");"));

    [Fact]
    public Task A_request_that_a_method_makes_gets_its_key_after_it_is_made() =>
        Rule<IdempotencyKeyMissing>.VerifyFixAsync<IdempotencyKeyMissingFixer>(
            IdempotencyKeyMissingTests.Typed("""
                var request = CreateNotificationRequest.[|Push|]("Hi").To(Audience.ExternalIds("1"));
                        await client.Notifications.CreateAsync(request);
                """),
            IdempotencyKeyMissingTests.Typed("""
                var request = CreateNotificationRequest.Push("Hi").To(Audience.ExternalIds("1"));
                        request.IdempotencyKey = IdempotencyKey.NewKey();
                        await client.Notifications.CreateAsync(request);
                """));

    [Fact]
    public Task A_request_that_a_method_makes_for_the_call_alone_is_left_to_a_person() =>
        Rule<IdempotencyKeyMissing>.VerifyNoFixAsync<IdempotencyKeyMissingFixer>(IdempotencyKeyMissingTests.Typed(
            "await client.Notifications.CreateAsync(CreateNotificationRequest.[|Push|](\"Hi\").To(Audience.ExternalIds(\"1\")));"));

    [Fact]
    public Task Requests_and_items_over_many_lines_keep_their_layout_and_all_are_fixed_at_once() =>
        Rule<IdempotencyKeyMissing>.VerifyFixAsync<IdempotencyKeyMissingFixer>(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            var request = new [|CreateNotificationRequest|]
            {
                // Whom.
                IncludedSegments = ["Subscribed"],
                Name = "a" // Shown in the dashboard.
            };
            await client.Notifications.CreateAsync(request);
            await client.Notifications.CreateAsync(new [|CreateNotificationRequest|]
            {
                IncludedSegments = ["Subscribed"],
                Name = "a",
            });
            await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest
            {
                Events =
                [
                    new [|CustomEvent|] { Name = "a" },
                    new [|CustomEvent|]
                    {
                        Name = "b",
                    },
                ],
            });
            """,
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            var request = new CreateNotificationRequest
            {
                // Whom.
                IncludedSegments = ["Subscribed"],
                Name = "a", // Shown in the dashboard.
                IdempotencyKey = IdempotencyKey.NewKey()
            };
            await client.Notifications.CreateAsync(request);
            await client.Notifications.CreateAsync(new CreateNotificationRequest
            {
                IncludedSegments = ["Subscribed"],
                Name = "a",
                IdempotencyKey = IdempotencyKey.NewKey(),
            });
            await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest
            {
                Events =
                [
                    new CustomEvent { Name = "a", IdempotencyKey = IdempotencyKey.NewKey() },
                    new CustomEvent
                    {
                        Name = "b",
                        IdempotencyKey = IdempotencyKey.NewKey(),
                    },
                ],
            });
            """);

    [Fact]
    public Task Where_the_namespace_is_not_imported_the_name_is_qualified() =>
        Rule<IdempotencyKeyMissing>.VerifyFixAsync<IdempotencyKeyMissingFixer>(
            """
            class C
            {
                System.Guid IdempotencyKey { get; set; }

                object M(OneSignal.Generated.OneSignalClient client) =>
                    client.Notifications.CreateAsync([|new|] OneSignal.Generated.CreateNotificationRequest { Name = "a" });
            }
            """.Replace("[|new|] OneSignal.Generated.CreateNotificationRequest", "new [|OneSignal.Generated.CreateNotificationRequest|]", StringComparison.Ordinal),
            """
            class C
            {
                System.Guid IdempotencyKey { get; set; }

                object M(OneSignal.Generated.OneSignalClient client) =>
                    client.Notifications.CreateAsync(new OneSignal.Generated.CreateNotificationRequest { Name = "a", IdempotencyKey = OneSignal.Generated.IdempotencyKey.NewKey() });
            }
            """);

    [Fact]
    public Task An_anonymous_body_gets_a_key() =>
        Rule<IdempotencyKeyMissing>.VerifyFixAsync<IdempotencyKeyMissingFixer>(
            IdempotencyKeyMissingRawTests.Raw("""
                await client.PostAsJsonAsync(Url, [|new|] { app_id = id });
                        var body = [|new|]
                        {
                            app_id = id,
                            contents = new { en = id }
                        };
                        await client.PostAsync(Url, JsonContent.Create(body));
                        await client.PostAsJsonAsync($"{Api}/apps/{id}/custom_events", new { events = new object[] { [|new|] { name = id }, [|new|] { id } } });
                """),
            IdempotencyKeyMissingRawTests.Raw("""
                await client.PostAsJsonAsync(Url, new { app_id = id, idempotency_key = Guid.NewGuid() });
                        var body = new
                        {
                            app_id = id,
                            contents = new { en = id },
                            idempotency_key = Guid.NewGuid()
                        };
                        await client.PostAsync(Url, JsonContent.Create(body));
                        await client.PostAsJsonAsync($"{Api}/apps/{id}/custom_events", new { events = new object[] { new { name = id, idempotency_key = Guid.NewGuid() }, new { id, idempotency_key = Guid.NewGuid() } } });
                """),
            References.HttpOnly);

    [Theory]
    [InlineData("await client.PostAsync(Url, new StringContent([|\"{\\\"app_id\\\":\\\"1\\\"}\"|]));")]
    [InlineData("await client.PostAsJsonAsync(Url, new [|Unkeyed|] { AppId = id });")]
    [InlineData("await client.PostAsJsonAsync(Url, new [|Dictionary<string, object>|] { [\"app_id\"] = id });")]
    public Task Nothing_is_offered_for_other_bodies(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyNoFixAsync<IdempotencyKeyMissingFixer>(
            IdempotencyKeyMissingRawTests.Raw(statements),
            References.HttpOnly);
}
