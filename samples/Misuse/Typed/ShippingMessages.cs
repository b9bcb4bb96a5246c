using OneSignal.Generated;

namespace Misuse.Typed;

/// <summary>Tells customers of their orders, with the typed client.</summary>
internal sealed class ShippingMessages(OneSignalClient onesignal, OneSignalClientOptions options)
{
    public async Task ShippedAsync(string customer)
    {
        var request = new CreateNotificationRequest // OSG1001
        {
            IncludeAliases = new() { ["external_id"] = [customer] },
            TargetChannel = TargetChannel.Push,
            Contents = "Your order is on its way.",
        };
        var answer = await onesignal.Notifications.CreateAsync(request); // OSG1005
        Console.WriteLine($"Sent {answer.Id}.");
    }

    public async Task<NotificationOutcome> DeliveredAsync(Guid customerId, CancellationToken cancellationToken)
    {
        var answer = await onesignal.Notifications.CreateAsync(new CreateNotificationRequest // OSG1011
        {
            IncludeAliases = new() { ["external_id"] = [customerId.ToString()] },
            TargetChannel = TargetChannel.Push,
            Contents = "Your order has arrived.",
            IdempotencyKey = customerId, // OSG1003
        });
        return answer.Outcome;
    }

    public async Task<NotificationOutcome> RemindAsync(Guid notice, string customer)
    {
        using var client = new OneSignalClient(options); // OSG1006
        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest
        {
            IncludeAliases = new() { ["external_id"] = [customer] },
            TargetChannel = TargetChannel.Email,
            EmailSubject = "Your basket",
            SendAfter = DateTime.Now.AddHours(2), // OSG1010
            IdempotencyKey = notice,
        });
        return answer.Outcome;
    }

    public async Task<string> ReportAsync(string message)
    {
        await Task.Yield();
        return $"{onesignal.Notifications.GetAsync(message).Result.Successful} have it."; // OSG1007
    }
}
