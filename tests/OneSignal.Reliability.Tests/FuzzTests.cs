using System.Collections.Concurrent;
using System.Globalization;
using OneSignal.Generated;

namespace OneSignal.Reliability.Tests;

/// <summary>Answers that no server should give. Whatever they are, a call ends in a result or in the exception that is promised.</summary>
public sealed class FuzzTests(SuiteWatch watch)
{
    private const int Answers = 200_000;
    private const int Shards = 8;

    /// <summary>The whole text of an exception names lines of source, which are slow to find: one in so many is looked at.</summary>
    private const int TextsEach = 50;

    [Fact]
    public async Task Mutated_answers_end_in_a_result_or_a_documented_exception()
    {
        var surprises = new ConcurrentBag<string>();
        var counts = new ConcurrentDictionary<string, int>();

        await Task.WhenAll(Enumerable.Range(0, Shards).Select(shard => Task.Run(async () =>
        {
            using var handler = new MutatingHandler(new Random(shard));
            using var http = new HttpClient(handler);
            using var client = Client(http);
            var calls = SampleCalls.Of(client);
            for (var i = 0; i < Answers / Shards && surprises.IsEmpty; i++)
            {
                var call = calls[i % calls.Count];
                handler.Example = call.AnswerExample;
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
                var outcome = await OutcomeAsync(call);
                counts.AddOrUpdate(outcome.Kind, 1, static (_, count) => count + 1);
                if (outcome.Surprise is { } surprise)
                {
                    surprises.Add($"shard {shard}, answer {i}, {call.OperationId}: {handler.Last}\n{surprise}");
                }
            }
        })));

        Assert.True(surprises.IsEmpty, string.Join("\n\n", surprises));
        Assert.Equal(Answers, counts.Values.Sum());
        Assert.True(counts["result"] > Answers / 100, "Hardly any answer was read: the mutations are too wild to find anything.");
        Assert.True(counts[nameof(OneSignalApiException)] > Answers / 100);
    }

    private async Task<(string Kind, string? Surprise)> OutcomeAsync(SampleCall call)
    {
        try
        {
            var answer = await call.SendAsync();
            if (answer is CreateNotificationResponse message)
            {
                // What is worked out of an answer must not fail either.
                _ = string.Create(CultureInfo.InvariantCulture, $"{message.Outcome}: {string.Join("; ", message.Reasons)}");
            }

            return ("result", answer is null ? "The answer is null." : null);
        }
        catch (OneSignalApiException exception)
        {
            if (exception.ResponseBody is { Length: var length } && length % TextsEach == 0)
            {
                watch.See("exception of a mutated answer", exception.ToString());
            }

            _ = string.Join("; ", exception.Errors.Select(error => $"{error} {error.Meta?.ToJsonString()}"));
            return (nameof(OneSignalApiException), exception.Errors is null || exception.ResponseBody is null ? "It lacks members." : null);
        }
#pragma warning disable CA1031 // Whatever it is, it is what this test looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (exception.GetType().Name, exception.ToString());
        }
    }

    private static OneSignalClient Client(HttpClient http)
    {
        var key = Guid.NewGuid().ToString("N");
        return new OneSignalClient(
            new OneSignalClientOptions
            {
                AppId = Guid.NewGuid().ToString(),
                AppKey = new AppApiKey("os_v2_" + "app_" + key),
                OrganizationKey = new OrganizationApiKey("os_v2_" + "org_" + key),
                Retry = new() { IsEnabled = false },
            },
            http);
    }
}
