using Microsoft.Extensions.Hosting;
using OneSignal.Generated;

namespace Misuse.Jobs;

/// <summary>Sends a digest each night, and again when that fails.</summary>
internal sealed class DigestJob(OneSignalClient onesignal) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await SendAsync(stoppingToken);
            await CountAsync(stoppingToken);
        }
    }

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                var answer = await onesignal.Notifications.CreateAsync(
                    new CreateNotificationRequest
                    {
                        IncludedSegments = ["Subscribed Users"],
                        Contents = "What you missed today.",
                        IdempotencyKey = IdempotencyKey.NewKey(), // OSG1002
                    },
                    stoppingToken);
                Console.WriteLine(answer.Outcome);
                return;
            }
            catch (OneSignalConnectionException)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            }
        }
    }

    private async Task CountAsync(CancellationToken stoppingToken)
    {
        var request = new CreateCustomEventsRequest
        {
            Events = [new CustomEvent { Name = "digest", ExternalId = "statistics" }], // OSG1001
        };
        await onesignal.CustomEvents.CreateAsync(request, stoppingToken);
    }
}
