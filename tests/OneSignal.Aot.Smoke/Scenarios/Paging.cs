using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>Walks over lists, one for each way in which the API turns pages.</summary>
internal static class Paging
{
    internal static async Task ByTime()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        using var client = simulator.CreateClient();
        for (var number = 1; number <= 5; number++)
        {
            await client.Notifications.CreateAsync(
                CreateNotificationRequest.Push($"Hello {number}").To(Audience.Segments("Subscribed Users")));
        }

        var messages = client.Notifications.ListAllAsync(new NotificationsListQuery { Limit = 2 });

        Check.Equal("Hello 1, Hello 2, Hello 3, Hello 4, Hello 5", await JoinAsync(messages, message => message.Contents!["en"]));
    }

    internal static async Task ByOffset()
    {
        using var answers = new CannedAnswers(
            """{"segments":[{"id":"1"},{"id":"2"}]}""", """{"segments":[{"id":"3"}]}""", """{"segments":[]}""");
        using var client = answers.CreateClient();

        Check.Equal("1, 2, 3", await JoinAsync(client.Segments.ListAllAsync(), segment => segment.Id));
    }

    internal static async Task ByCursor()
    {
        using var answers = new CannedAnswers(
            """{"audit_logs":[{"id":"1"},{"id":"2"}],"has_more":true,"next_cursor":"c"}""", """{"audit_logs":[{"id":"3"}],"has_more":false}""");
        using var client = answers.CreateClient();

        Check.Equal("1, 2, 3", await JoinAsync(client.AuditLogs.ListAllAsync("o"), entry => entry.Id));
    }

    private static async Task<string> JoinAsync<T>(IAsyncEnumerable<T> items, Func<T, string?> textOf)
    {
        var texts = new List<string?>();
        await foreach (var item in items)
        {
            texts.Add(textOf(item));
        }

        return string.Join(", ", texts);
    }
}
