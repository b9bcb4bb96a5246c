using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>What users write: one file for each fresh project.</summary>
internal static class Sources
{
    /// <summary>A shop that makes the three classic mistakes, and otherwise prints what it does.</summary>
    internal static MarkedSource Shop { get; } = new("""
        using System.Text.Json;
        using OneSignal.Generated;

        using var handler = new EchoHandler();
        using var http = new HttpClient(handler);
        using var onesignal = new OneSignalClient(
            new OneSignalClientOptions
            {
                AppId = Environment.GetEnvironmentVariable("ONESIGNAL_APP_ID"),
                AppKey = new AppApiKey(Environment.GetEnvironmentVariable("ONESIGNAL_API_KEY")!),
                BaseAddress = new Uri({|OSG2001:"http://api.onesignal.com"|}),
            },
            http);

        Console.WriteLine($"reflection: {JsonSerializer.IsReflectionEnabledByDefault}");
        var answer = await onesignal.Notifications.CreateAsync(new {|OSG1001:CreateNotificationRequest|}
        {
            IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
            TargetChannel = TargetChannel.Push,
            Contents = "Your order is on its way.",
        });
        Console.WriteLine($"{answer.Outcome}: {answer.Id}");

        using var status = await http.GetAsync("https://{|OSG2002:34.90.1.1|}/notifications");
        status.EnsureSuccessStatusCode();

        internal sealed class EchoHandler : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = request.Content is null ? "nothing" : await request.Content.ReadAsStringAsync(cancellationToken);
                Console.WriteLine($"{request.Method} {request.RequestUri}: {body}");
                return new HttpResponseMessage { Content = new StringContent("{\"id\":\"b5c0a1f2-0000-4000-8000-000000000001\"}") };
            }
        }

        """);

    /// <summary>A library in the language of its day: required members, nullable answers, a patch, another group of operations.</summary>
    internal static MarkedSource Library { get; } = new("""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        namespace Greetings;

        public sealed class Greeter(OneSignalClient onesignal)
        {
            public async Task<string?> GreetAsync(string customer, Guid key, CancellationToken cancellationToken)
            {
                await onesignal.CustomEvents.CreateAsync(
                    new CreateCustomEventsRequest
                    {
                        Events = [new CustomEvent { Name = "greeted", ExternalId = customer, IdempotencyKey = key }],
                    },
                    cancellationToken);
                var user = await onesignal.Users.GetAsync(Alias.ExternalId(customer), cancellationToken);
                var answer = await onesignal.Notifications.CreateAsync(
                    new CreateNotificationRequest
                    {
                        IncludeAliases = new Dictionary<string, IReadOnlyList<string>> { ["external_id"] = [customer] },
                        TargetChannel = TargetChannel.Email,
                        EmailSubject = user.StatusCode.ToString(),
                        IdempotencyKey = key,
                    },
                    cancellationToken);
                return answer.Outcome == NotificationOutcome.Sent ? answer.Id : null;
            }

            public static OneSignalClient Connect(string appId, string key) =>
                new(new OneSignalClientOptions { AppId = appId, AppKey = new AppApiKey(key) });

            public static Uri Plain => new({|OSG2001:"http://api.onesignal.com/notifications"|});
        }

        """);

    /// <summary>An application that has the client by way of something else.</summary>
    internal static MarkedSource App { get; } = new("""
        using OneSignal.Generated;

        var options = new OneSignalClientOptions { BaseAddress = new Uri({|OSG2001:"http://api.onesignal.com"|}) };
        Console.WriteLine(options.BaseAddress);

        """);

    /// <summary>An application that has its client from a container, and its options from configuration.</summary>
    internal static MarkedSource Hosted { get; } = new("""
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using OneSignal.Generated;

        var settings = new ConfigurationManager { ["OneSignal:AppId"] = Environment.GetEnvironmentVariable("ONESIGNAL_APP_ID") };
        settings["OneSignal:AppKey"] = Environment.GetEnvironmentVariable("ONESIGNAL_API_KEY");
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(settings);
        services.AddOneSignal();
        await using var provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<OneSignalClient>().Notifications is not null);

        """);

    /// <summary>An app that its users hold in their hands.</summary>
    internal static MarkedSource Browser { get; } = new("""
        using OneSignal.Generated;

        var key = new {|OSG3003:AppApiKey|}(Console.ReadLine()!);
        Console.WriteLine(key);

        """);

    /// <summary>Tests of an application, with the simulator.</summary>
    internal static MarkedSource Suite { get; } = new("""
        using OneSignal.Generated;
        using OneSignal.Generated.Testing;

        await using var simulator = await OneSignalSimulator.StartAsync();
        using var onesignal = simulator.CreateClient();
        var answer = await onesignal.Notifications.CreateAsync(new {|OSG1001:CreateNotificationRequest|}
        {
            IncludeAliases = new() { ["external_id"] = ["customer-4711"] },
            TargetChannel = TargetChannel.Push,
            Contents = "Your order is on its way.",
        });
        Console.WriteLine($"{answer.Outcome}: {simulator.Requests.Count} request");

        """);

    /// <summary>The test that the README shows, as it stands there.</summary>
    internal static string ReadmeTest { get; } = Page.Blocks("README.md", "csharp").Single(static code => code.Contains("[Fact]", StringComparison.Ordinal));

    /// <summary>A program with a warning and, where nothing repeats the call, a suggestion.</summary>
    internal static MarkedSource Ruled { get; } = new("""
        using OneSignal.Generated;

        var options = new OneSignalClientOptions { BaseAddress = new Uri({|OSG2001:"http://api.onesignal.com"|}) };
        using var onesignal = new OneSignalClient(options);
        var answer = await onesignal.Notifications.CreateAsync(new {|OSG1001:CreateNotificationRequest|} { Contents = "Your order is on its way." });
        Console.WriteLine(answer.Outcome);

        """);

    /// <summary>Settings as people keep them.</summary>
    internal static MarkedSource Settings { get; } = new("""
        {
          // The key comes from user secrets.
          "Logging": { "LogLevel": { "Default": "Information" } },
          "Push": {
            "Url": "{|OSG2001:http://api.onesignal.com|}",
          },
        }

        """);
}
