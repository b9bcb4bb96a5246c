using BenchmarkDotNet.Attributes;
using OneSignal.Generated;

namespace OneSignal.Bench;

/// <summary>The two calls without a network: what is left is the client's own work.</summary>
[MemoryDiagnoser]
public class InMemory : IDisposable
{
    private const string ExternalId = "customer-4711";
    private readonly Dictionary<string, IReadOnlyList<string>> _aliases =
        new() { ["external_id"] = Enumerable.Range(1, 100).Select(number => $"customer-{number:000000}").ToList() };

    private HttpClient _http = null!;
    private FloorClient _floor = null!;
    private OneSignalClient _ours = null!;

    [GlobalSetup]
    public void Setup()
    {
        var appId = Guid.NewGuid().ToString();
        var key = "os_v2_app_" + new string('a', 103);
        _http = new HttpClient(new Answers());
        _floor = new FloorClient(_http, new Uri("https://api.onesignal.com/"), appId, key);
        _ours = new OneSignalClient(new OneSignalClientOptions { AppId = appId, AppKey = new AppApiKey(key) }, new HttpClient(new Answers()));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _http.Dispose();
        _ours.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task<FloorAnswer> CreateFloor() => _floor.CreateAsync(_aliases, CancellationToken.None);

    /// <summary>The floor once more: how far apart two measurements of the same thing lie.</summary>
    [Benchmark]
    public Task<FloorAnswer> CreateFloorAgain() => _floor.CreateAsync(_aliases, CancellationToken.None);

    [Benchmark]
    public Task<CreateNotificationResponse> CreateOurs() => _ours.Notifications.CreateAsync(new CreateNotificationRequest
    {
        IncludeAliases = _aliases,
        TargetChannel = TargetChannel.Push,
        Headings = "Shipped",
        Contents = "Your order is on its way.",
    });

    [Benchmark]
    public Task<FloorUser> GetFloor() => _floor.GetUserAsync(ExternalId, CancellationToken.None);

    [Benchmark]
    public Task<FloorUser> GetFloorAgain() => _floor.GetUserAsync(ExternalId, CancellationToken.None);

    [Benchmark]
    public Task<User> GetOurs() => _ours.Users.GetAsync(Alias.ExternalId(ExternalId));
}
