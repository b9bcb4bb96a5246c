// Sends one message with the client, and ends with the answer.
//
//   OneSignal.Bench.Aot.Ours BASE_ADDRESS APP_ID KEY
using OneSignal.Generated;

using var onesignal = new OneSignalClient(new OneSignalClientOptions
{
    BaseAddress = new Uri(args[0]),
    AppId = args[1],
    AppKey = new AppApiKey(args[2]),
});
var answer = await onesignal.Notifications.CreateAsync(new CreateNotificationRequest
{
    IdempotencyKey = IdempotencyKey.NewKey(),
    IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
    TargetChannel = TargetChannel.Push,
    Headings = "Thank you",
    Contents = "Your order is on its way.",
});
Console.WriteLine(answer.Id);
