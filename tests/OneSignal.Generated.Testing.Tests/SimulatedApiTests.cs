using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>The API without its web server, where threads meet much more closely than over a connection.</summary>
public sealed class SimulatedApiTests
{
    private const int Threads = 4;
    private const int Rounds = 2000;

    [Fact]
    public void Threads_that_send_with_one_key_in_the_same_moment_send_once()
    {
        var keys = new SimulatedKeys(Guid.NewGuid(), seed: null);
        var api = new SimulatedApi(ApiDocument.Embedded, keys, TimeProvider.System);
        var requests = Enumerable.Range(0, Rounds).Select(_ => Keyed(keys)).ToArray();
        var answers = new ApiAnswer[Threads, Rounds];
        using var barrier = new Barrier(Threads);

        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                barrier.SignalAndWait();
                answers[thread, round] = api.Answer(requests[round]);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        for (var round = 0; round < Rounds; round++)
        {
            var ofRound = Enumerable.Range(0, Threads).Select(thread => answers[thread, round]).ToList();
            Assert.Single(ofRound, answer => !answer.IsReplayed);
            Assert.Single(ofRound.Select(answer => Encoding.UTF8.GetString(answer.Body.Span)).Distinct(StringComparer.Ordinal));
        }

        Assert.Equal(Threads * Rounds, api.Log.Snapshot().Count);
    }

    private static ReceivedRequest Keyed(SimulatedKeys keys)
    {
        var body = new JsonObject
        {
            ["app_id"] = keys.AppId,
            ["included_segments"] = new JsonArray("All"),
            ["contents"] = new JsonObject { ["en"] = "Hello" },
            ["idempotency_key"] = Guid.NewGuid().ToString(),
        };
        return new ReceivedRequest
        {
            Method = "POST",
            Path = "/notifications",
            QueryString = "",
            Query = new Dictionary<string, IReadOnlyList<string>>(),
            Headers = new Dictionary<string, string>
            {
                ["Authorization"] = "Key " + keys.AppKey,
                ["Content-Type"] = "application/json",
            },
            Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
            Protocol = "HTTP/2",
        };
    }
}
