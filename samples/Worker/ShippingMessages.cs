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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var count = int.TryParse(configuration["count"], out var wanted) ? wanted : int.MaxValue;
        using var timer = new PeriodicTimer(Interval);
        for (var order = 1; order <= count && await timer.WaitForNextTickAsync(stoppingToken); order++)
        {
            await SendAsync(order, stoppingToken);
        }

        application.StopApplication();
    }

    private async Task SendAsync(int order, CancellationToken stoppingToken)
    {
        try
        {
            var answer = await onesignal.Notifications.CreateAsync(
                new CreateNotificationRequest
                {
                    IncludeAliases = new() { ["external_id"] = [$"customer-{order}"] },
                    TargetChannel = TargetChannel.Push,
                    Contents = "Your order is on its way.",
                    // A service would keep the key with the order, so that a restart in between sends nothing twice.
                    IdempotencyKey = IdempotencyKey.NewKey(),
                },
                stoppingToken);
            Sent(order, answer.Outcome, answer.Id);
        }
        catch (OneSignalException exception)
        {
            Environment.ExitCode = 1;
            Failed(order, exception.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Order {Order}: {Outcome}, message {Message}")]
    private partial void Sent(int order, NotificationOutcome outcome, string? message);

    [LoggerMessage(2, LogLevel.Error, "Order {Order}: {Reason}")]
    private partial void Failed(int order, string reason);
}
