using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class OutcomeUnreadFixerTests
{
    [Theory]
    [InlineData("await client.Notifications.[|CreateAsync|](request);", "(await client.Notifications.CreateAsync(request)).ThrowIfNotSent();")]
    [InlineData("if (due) await client.Notifications.[|CreateAsync|](request);", "if (due) (await client.Notifications.CreateAsync(request)).ThrowIfNotSent();")]
    [InlineData("await client.Notifications.[|CreateAsync|](request).ConfigureAwait(false);", "(await client.Notifications.CreateAsync(request).ConfigureAwait(false)).ThrowIfNotSent();")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); Save(answer.Id);", "var answer = (await client.Notifications.CreateAsync(request)).ThrowIfNotSent(); Save(answer.Id);")]
    [InlineData("Save((await client.Notifications.[|CreateAsync|](request)).Id);", "Save((await client.Notifications.CreateAsync(request)).ThrowIfNotSent().Id);")]
    [InlineData("Save(client.Notifications.[|CreateAsync|](request).Result.Id);", "Save(client.Notifications.CreateAsync(request).Result.ThrowIfNotSent().Id);")]
    [InlineData("client.Notifications.[|CreateAsync|](request).GetAwaiter().GetResult();", "client.Notifications.CreateAsync(request).GetAwaiter().GetResult().ThrowIfNotSent();")]
    [InlineData("async Task Send() => await client.Notifications.[|CreateAsync|](request); await Send();", "async Task Send() => (await client.Notifications.CreateAsync(request)).ThrowIfNotSent(); await Send();")]
    [InlineData("Func<Task> send = async () => await client.Notifications.[|CreateAsync|](request);", "Func<Task> send = async () => (await client.Notifications.CreateAsync(request)).ThrowIfNotSent();")]
    public Task The_answer_is_checked_where_it_comes(string statement, string expected) =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(OutcomeUnreadTests.Typed(statement), OutcomeUnreadTests.Typed(expected));

    [Fact]
    public Task Sends_that_follow_each_other_are_all_fixed_at_once() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            OutcomeUnreadTests.Typed("""
                // To all.
                        await client.Notifications.[|CreateAsync|](request, token); // Now.
                        await client.Notifications.[|CreateAsync|](
                            request,
                            token);
                        var answer = await client.Notifications.[|CreateAsync|](request);
                        Save(answer.Id);
                """),
            OutcomeUnreadTests.Typed("""
                // To all.
                        (await client.Notifications.CreateAsync(request, token)).ThrowIfNotSent(); // Now.
                        (await client.Notifications.CreateAsync(
                            request,
                            token)).ThrowIfNotSent();
                        var answer = (await client.Notifications.CreateAsync(request)).ThrowIfNotSent();
                        Save(answer.Id);
                """));

    [Fact]
    public Task Top_level_statements_are_fixed_too() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await client.Notifications.[|CreateAsync|](new CreateNotificationRequest());
            """,
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            (await client.Notifications.CreateAsync(new CreateNotificationRequest())).ThrowIfNotSent();
            """);

    [Theory]
    [InlineData("client.Notifications.[|CreateAsync|](request);")]
    [InlineData("client.Notifications.[|CreateAsync|](request).Wait();")]
    [InlineData("Task Send() => client.Notifications.[|CreateAsync|](request); await Send();")]
    public Task Where_nobody_waits_for_the_answer_nothing_is_offered(string statements) =>
        Rule<OutcomeUnread>.VerifyNoFixAsync<OutcomeUnreadFixer>(OutcomeUnreadTests.Typed(statements));
}
