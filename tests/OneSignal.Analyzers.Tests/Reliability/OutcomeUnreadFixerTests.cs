using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class OutcomeUnreadFixerTests
{
    [Fact]
    public Task Sends_that_follow_each_other_are_all_fixed_at_once_under_names_of_their_own() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            OutcomeUnreadTests.Typed("""
                // To all.
                        await client.Notifications.[|CreateAsync|](request, token); // Now.
                        await client.Notifications.[|CreateAsync|](
                            request,
                            token).ConfigureAwait(false);
                        var answer = await client.Notifications.[|CreateAsync|](request);
                        Save(answer.Id);
                """),
            OutcomeUnreadTests.Typed("""
                // To all.
                        var response = await client.Notifications.CreateAsync(request, token); // Now.
                        if (response.Outcome == NotificationOutcome.NotSent)
                        {
                            throw new InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", response.Reasons));
                        }
                        var response2 = await client.Notifications.CreateAsync(
                            request,
                            token).ConfigureAwait(false);
                        if (response2.Outcome == NotificationOutcome.NotSent)
                        {
                            throw new InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", response2.Reasons));
                        }
                        var answer = await client.Notifications.CreateAsync(request);
                        if (answer.Outcome == NotificationOutcome.NotSent)
                        {
                            throw new InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", answer.Reasons));
                        }
                        Save(answer.Id);
                """));

    [Fact]
    public Task A_statement_without_a_block_gets_one() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            OutcomeUnreadTests.Typed("""
                if (due)
                            await client.Notifications.[|CreateAsync|](request);
                """),
            OutcomeUnreadTests.Typed("""
                if (due)
                        {
                            var response = await client.Notifications.CreateAsync(request);
                            if (response.Outcome == NotificationOutcome.NotSent)
                            {
                                throw new InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", response.Reasons));
                            }
                        }
                """));

    [Fact]
    public Task In_a_lambda_the_check_stays_inside() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            OutcomeUnreadTests.Typed("""
                Func<Task> send = async () =>
                        {
                            await client.Notifications.[|CreateAsync|](request);
                        };
                """),
            OutcomeUnreadTests.Typed("""
                Func<Task> send = async () =>
                        {
                            var response = await client.Notifications.CreateAsync(request);
                            if (response.Outcome == NotificationOutcome.NotSent)
                            {
                                throw new InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", response.Reasons));
                            }
                        };
                """));

    [Fact]
    public Task Top_level_statements_and_names_that_are_not_imported() =>
        Rule<OutcomeUnread>.VerifyFixAsync<OutcomeUnreadFixer>(
            """
            var response = new OneSignal.Generated.OneSignalClient(new OneSignal.Generated.OneSignalClientOptions());
            await response.Notifications.[|CreateAsync|](new OneSignal.Generated.CreateNotificationRequest());
            response.Dispose();
            """,
            """
            var response = new OneSignal.Generated.OneSignalClient(new OneSignal.Generated.OneSignalClientOptions());
            var response2 = await response.Notifications.CreateAsync(new OneSignal.Generated.CreateNotificationRequest());
            if (response2.Outcome == OneSignal.Generated.NotificationOutcome.NotSent)
            {
                throw new System.InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", response2.Reasons));
            }
            response.Dispose();
            """);

    [Theory]
    [InlineData("Save((await client.Notifications.[|CreateAsync|](request)).Id);")]
    [InlineData("client.Notifications.[|CreateAsync|](request);")]
    [InlineData("client.Notifications.[|CreateAsync|](request).Wait();")]
    [InlineData("async Task Send() => await client.Notifications.[|CreateAsync|](request);")]
    [InlineData("Func<Task> send = async () => await client.Notifications.[|CreateAsync|](request);")]
    public Task Where_no_statement_can_follow_nothing_is_offered(string statements) =>
        Rule<OutcomeUnread>.VerifyNoFixAsync<OutcomeUnreadFixer>(OutcomeUnreadTests.Typed(statements));
}
