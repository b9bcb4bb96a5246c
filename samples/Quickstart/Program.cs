// Sends a push message to one user and reads it back.
//
//   dotnet run --project samples/Quickstart                     against a simulator, no account needed
//   dotnet run --project samples/Quickstart -- customer-4711    to the user with this external id
//
// With ONESIGNAL_APP_ID and ONESIGNAL_API_KEY in the environment it talks to OneSignal.
using OneSignal.Generated;
using OneSignal.Generated.Testing;

const int Sent = 0, NotSent = 1, WrongUse = 2;

var appId = Environment.GetEnvironmentVariable("ONESIGNAL_APP_ID") ?? "";
var apiKey = Environment.GetEnvironmentVariable("ONESIGNAL_API_KEY") ?? "";
var externalId = args is [var first, ..] ? first : "customer-4711";
if (appId.Length == 0 != (apiKey.Length == 0))
{
    var missing = appId.Length == 0 ? "ONESIGNAL_APP_ID" : "ONESIGNAL_API_KEY";
    Console.Error.WriteLine($"{missing} is not set. Set both variables to talk to OneSignal, or neither for the simulator.");
    return WrongUse;
}

try
{
    await using var simulator = appId.Length == 0 ? await OneSignalSimulator.StartAsync() : null;
    Console.WriteLine(simulator is null
        ? "Talking to OneSignal."
        : $"No ONESIGNAL_APP_ID and ONESIGNAL_API_KEY: talking to a simulator at {simulator.BaseAddress}.");

    using var client = simulator?.CreateClient()
        ?? new OneSignalClient(new OneSignalClientOptions { AppId = appId, AppKey = new AppApiKey(apiKey) });

    var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest
    {
        IncludeAliases = new() { ["external_id"] = [externalId] },
        TargetChannel = TargetChannel.Push,
        Headings = "Shipped",
        Contents = new() { ["en"] = "Your order is on its way.", ["de"] = "Deine Bestellung ist unterwegs." },
        // Keep the key with the order: whoever sends again with it, even after a crash, sends nothing twice.
        IdempotencyKey = IdempotencyKey.NewKey(),
    });

    // OneSignal answers all three with status 200.
    switch (answer.Outcome)
    {
        case NotificationOutcome.NotSent:
            Console.WriteLine($"Not sent to {externalId}: {string.Join("; ", answer.Reasons)}.");
            return NotSent;
        case NotificationOutcome.PartlySent:
            Console.WriteLine($"Partly sent: some devices of {externalId} are unsubscribed. The message's id is {answer.Id}.");
            break;
        default:
            Console.WriteLine($"Sent to {externalId}. The message's id is {answer.Id}.");
            break;
    }

    var message = await client.Notifications.GetAsync(answer.Id!);
    Console.WriteLine($"Read back: \"{message.Contents?["en"]}\", delivered to {message.Successful ?? 0}, "
        + $"{(message.Remaining is { } remaining ? $"{remaining} to go" : "audience still being counted")}.");
    return Sent;
}
catch (OneSignalException exception)
{
    Console.Error.WriteLine($"That did not work: {exception.Message}");
    return NotSent;
}
