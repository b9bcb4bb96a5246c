using OneSignal.Generated;

namespace Misuse.Typed;

/// <summary>Sends the same to many.</summary>
internal sealed class Campaigns(OneSignalClient onesignal)
{
    private static readonly Guid Welcome = new("5e4c1f6e-0d5b-4c55-8a63-6f1d0a4a2c11");

    public async Task AnnounceAsync(IEnumerable<string> subscriptions, string text, CancellationToken cancellationToken)
    {
        foreach (var subscription in subscriptions)
        {
            var answer = await onesignal.Notifications.CreateAsync( // OSG1009
                new CreateNotificationRequest
                {
                    IncludeSubscriptionIds = [subscription],
                    Contents = text,
                    IdempotencyKey = IdempotencyKey.NewKey(),
                },
                cancellationToken);
            Console.WriteLine(answer.Outcome);
        }
    }

    public async Task<bool> WelcomeAsync(string customer, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await onesignal.Notifications.CreateAsync(
                new CreateNotificationRequest
                {
                    IncludeAliases = new() { ["external_id"] = [customer] },
                    TargetChannel = TargetChannel.Push,
                    Contents = "Welcome!",
                    IdempotencyKey = Welcome, // OSG1003
                },
                cancellationToken);
            return answer.Outcome == NotificationOutcome.Sent;
        }
        catch (OneSignalException) // OSG1012
        {
        }

        return false;
    }
}
