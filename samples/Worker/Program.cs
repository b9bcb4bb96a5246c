// A service that sends a message at every tick, with OneSignal from dependency injection.
//
//   dotnet run --project samples/Worker                 against a simulator, no account needed; Ctrl+C stops it
//   dotnet run --project samples/Worker -- --count 5    stops by itself after five messages
//
// With OneSignal:AppId and OneSignal:AppKey in the configuration (user secrets, or the environment variables OneSignal__AppId
// and OneSignal__AppKey) it talks to OneSignal.
using OneSignal.Generated.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
}

builder.Services.AddHostedService<ShippingMessages>();
await builder.Build().RunAsync();
return Environment.ExitCode;
