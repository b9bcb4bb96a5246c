using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OneSignal.Generated;

namespace Worker;

/// <summary>Tells one customer after another that the order is on its way.</summary>
internal sealed partial class ShippingMessages(
    OneSignalClient onesignal, IConfiguration configuration, IHostApplicationLifetime application, ILogger<ShippingMessages> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>Made once, and kept in the source: the same order gives the same key on every machine and after every restart.</summary>
    private static readonly Guid Orders = new("5f0c7a52-6c0e-4a8e-9d53-2b7f1e8c4a90");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var count = int.TryParse(configuration["count"], out var wanted) ? wanted : int.MaxValue;
        var again = new Queue<int>();
        using var timer = new PeriodicTimer(Interval);
        for (var next = 1; (next <= count || again.Count > 0) && await timer.WaitForNextTickAsync(stoppingToken);)
        {
            var order = next <= count ? next++ : again.Dequeue();
            if (!await TrySendAsync(order, stoppingToken))
            {
                again.Enqueue(order);
            }
        }

        application.StopApplication();
    }

    /// <returns>False when the order's turn comes again.</returns>
    private async Task<bool> TrySendAsync(int order, CancellationToken stoppingToken)
    {
        try
        {
            var answer = await onesignal.Notifications.CreateAsync(
                new CreateNotificationRequest
                {
                    IncludeAliases = new() { ["external_id"] = [$"customer-{order}"] },
                    TargetChannel = TargetChannel.Push,
                    Contents = "Your order is on its way.",
                    IdempotencyKey = IdempotencyKey.From(Orders, $"order-{order}/shipped"),
                },
                stoppingToken);
            Sent(order, answer.Outcome, answer.Id);
            return true;
        }
        catch (OneSignalException exception) when (exception is OneSignalConnectionException or OneSignalTimeoutException
            or OneSignalApiException { StatusCode: HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError })
        {
            // The client has tried several times, and nobody knows whether one of them arrived. With the same key it is safe to
            // try later.
            Postponed(order, exception.Message);
            return false;
        }
        catch (OneSignalException exception)
        {
            // Refused, or not to be read: the same request would fare no better.
            Environment.ExitCode = 1;
            Failed(order, exception.Message);
            return true;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Order {Order}: {Outcome}, message {Message}")]
    private partial void Sent(int order, NotificationOutcome outcome, string? message);

    [LoggerMessage(2, LogLevel.Error, "Order {Order}: {Reason}")]
    private partial void Failed(int order, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Order {Order} comes again later: {Reason}")]
    private partial void Postponed(int order, string reason);
}
