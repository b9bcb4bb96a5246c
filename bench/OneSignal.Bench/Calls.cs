using BenchmarkDotNet.Attributes;
using OneSignal.Bench.Sides;

namespace OneSignal.Bench;

/// <summary>Both calls by both sides, over whatever a derived class connects them with.</summary>
[MemoryDiagnoser]
public abstract class Calls : IDisposable
{
    private readonly HttpClient _http;
    private readonly FloorSide _floor;
    private readonly OurSide _ours;

    protected Calls(HttpMessageHandler handler, Uri address)
    {
        // One for both sides, so that they share the connection too.
        _http = new HttpClient(handler);
        _floor = new FloorSide(_http, address);
        _ours = new OurSide(_http, address);
    }

    [Benchmark]
    public Task CreateFloor() => _floor.CreateAsync();

    [Benchmark]
    public Task CreateOurs() => _ours.CreateAsync();

    [Benchmark]
    public Task GetFloor() => _floor.GetAsync();

    [Benchmark]
    public Task GetOurs() => _ours.GetAsync();

    [GlobalCleanup]
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _ours.Dispose();
        _http.Dispose();
    }
}
