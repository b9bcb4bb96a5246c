// A service that sends a message at every tick, with OneSignal from dependency injection.
//
//   dotnet run --project samples/Worker                 against a simulator, no account needed; Ctrl+C stops it
//   dotnet run --project samples/Worker -- --count 5    stops by itself after five messages
//
// The simulator has bad moments on purpose: refusals and lost answers, after which the client sends again.
//
// With OneSignal:AppId and OneSignal:AppKey in the configuration (user secrets, or the environment variables OneSignal__AppId
// and OneSignal__AppKey) it talks to OneSignal.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneSignal.Generated.Testing;
using Worker;

var builder = Host.CreateApplicationBuilder(args);
var isConfigured = builder.Configuration["OneSignal:AppKey"] is { Length: > 0 };
await using var simulator = isConfigured ? null : await OneSignalSimulator.StartAsync();
var http = builder.Services.AddOneSignal();
if (simulator is not null)
{
    Console.WriteLine($"No OneSignal:AppKey in the configuration: talking to a simulator at {simulator.BaseAddress}.");
    builder.Configuration.AddInMemoryCollection([
        new("OneSignal:AppId", simulator.AppId),
        new("OneSignal:AppKey", simulator.AppKey),
        new("OneSignal:BaseAddress", simulator.BaseAddress.AbsoluteUri),
    ]);
    http.ConfigurePrimaryHttpMessageHandler(simulator.CreateHandler);

    // The first message is one too many for the rate limit; later on connections are reset, some before the message was taken and
    // some after. The client repeats all of them with the same idempotency key.
    simulator.Faults.Add(Fault.RateLimited().On("createNotification").Times(1));
    simulator.Faults.Add(Fault.ConnectionReset().On("createNotification").WithProbability(0.2));
    simulator.Faults.Add(Fault.ConnectionReset().AfterProcessing().On("createNotification").WithProbability(0.2));
}

builder.Services.AddHostedService<ConsoleTelemetry>();
builder.Services.AddHostedService<ShippingMessages>();
await builder.Build().RunAsync();

if (simulator is not null)
{
    var requests = simulator.Requests.Count;
    using var client = simulator.CreateClient();
    var messages = await client.Notifications.ListAsync();
    Console.WriteLine($"The simulator took {requests} requests and delivered {messages.TotalCount} messages.");
}

return Environment.ExitCode;
