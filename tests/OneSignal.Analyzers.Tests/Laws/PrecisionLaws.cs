using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Tests.Harness;
using OneSignal.Generated;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>Code that has nothing to do with OneSignal is none of the rules' business, whatever it looks like.</summary>
public sealed class PrecisionLaws
{
    private const string Client = "using OneSignal.Generated;";

    /// <summary>A key says by itself whose it is.</summary>
    public static TheoryData<string> IdsOfRawCode =>
        [.. RuleCatalog.All.Where(static rule => !rule.IsForConfiguration && !rule.Before.Contains(Client, StringComparison.Ordinal)
            && rule.Id != "OSG3001").Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(IdsOfRawCode))]
    public async Task The_same_code_for_another_service_is_not_reported(string id)
    {
        var rule = RuleCatalog.Of(id);
        var source = rule.Before.Replace("onesignal.com", "example.org", StringComparison.Ordinal);
        using var analysis = new Analysis(source, References.HttpOnly, RuleCatalog.Analyzers) { Properties = rule.Properties };

        Assert.NotEqual(rule.Before, source);
        Assert.Empty(await analysis.DiagnosticsAsync());
    }

    [Fact]
    public async Task Classes_of_the_users_with_the_clients_names_are_not_the_client()
    {
        using var analysis = new Analysis(Lookalike, References.Client, RuleCatalog.Analyzers)
        {
            Properties = new Dictionary<string, string> { ["UseMaui"] = "true" },
        };

        Assert.Empty(await analysis.CompilerErrorsAsync());
        Assert.Empty(await analysis.DiagnosticsAsync());
    }

    [Fact]
    public void Every_call_of_the_client_is_known_by_its_name() =>
        Assert.All(
            typeof(OneSignalClient).Assembly.GetExportedTypes()
                .Where(static type => type.Name.EndsWith("Client", StringComparison.Ordinal) && type != typeof(OneSignalClient))
                .SelectMany(static type => type.GetMethods())
                .Where(static method => typeof(Task).IsAssignableFrom(method.ReturnType)),
            static method => Assert.True(FileScan.MaySend(method.Name), method.Name));

    private const string Lookalike = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class OneSignalClientOptions
        {
            public Uri? BaseAddress { get; set; }

            public AppApiKey? AppKey { get; set; }

            public TimeSpan Timeout { get; set; }
        }

        class AppApiKey(string key)
        {
            public string Key => key;
        }

        class CreateNotificationRequest
        {
            public string[]? IncludeSubscriptionIds { get; set; }

            public DateTimeOffset? SendAfter { get; set; }

            public Guid? IdempotencyKey { get; set; }

            public string? Name { get; set; }
        }

        class Notifications
        {
            public Task<string> CreateAsync(CreateNotificationRequest request, CancellationToken cancellation = default) => Task.FromResult(request.Name ?? "");
        }

        class OneSignalClient(OneSignalClientOptions options)
        {
            public OneSignalClientOptions Options => options;

            public Notifications Notifications { get; } = new();
        }

        class Program
        {
            static async Task Send(string[] ids, Guid userId, CancellationToken token)
            {
                foreach (var id in ids)
                {
                    var client = new OneSignalClient(new OneSignalClientOptions
                    {
                        BaseAddress = new Uri("http://10.0.0.1:8080"),
                        AppKey = new AppApiKey("os_v2_org_x"),
                        Timeout = TimeSpan.FromSeconds(1),
                    });
                    try
                    {
                        await client.Notifications.CreateAsync(new CreateNotificationRequest
                        {
                            IncludeSubscriptionIds = [id],
                            SendAfter = DateTime.Now,
                            IdempotencyKey = userId,
                        });
                        client.Notifications.CreateAsync(new CreateNotificationRequest()).Wait();
                    }
                    catch
                    {
                    }
                }
            }
        }
        """;
}
