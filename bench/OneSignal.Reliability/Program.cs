// Sends messages through every kind of trouble, kills the sender half-way, and counts what arrives.
//
//   OneSignal.Reliability 100000    sends that many
//   OneSignal.Reliability send      is the sender: what to send comes in on standard input, what became of it goes out
using System.Globalization;
using OneSignal.Reliability;

switch (args)
{
    case ["send"]:
        return await Sender.RunAsync(SenderSettings.FromEnvironment());
    case [var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var creates) && creates > 0:
        var report = await ReliabilityRun.RunAsync(creates, Console.Error.WriteLine, CancellationToken.None);
        Console.WriteLine(report);
        return report.Problems.Count == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine("Say how many messages to send.");
        return 2;
}
