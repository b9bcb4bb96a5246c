using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OneSignal.Generated.Hosting.Tests.Support;

/// <summary>An application with a configuration that can change, a wire instead of a network, and logs that are kept.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly HostApplicationBuilder _builder;
    private IHost? _host;

    internal TestHost(params (string Key, string? Value)[] configuration)
    {
        _builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        _builder.Configuration.AddInMemoryCollection();
        foreach (var (key, value) in configuration)
        {
            _builder.Configuration[key] = value;
        }

        _builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
    }

    /// <summary>What an application needs at least, in the section that is read when none is named.</summary>
    internal static (string Key, string? Value)[] Minimum { get; } =
        [("OneSignal:AppId", TestKeys.AppId), ("OneSignal:AppKey", TestKeys.App)];

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    internal Wire Wire { get; } = new();

    internal KeptLogs Logs { get; } = new();

    internal IServiceCollection Services => _builder.Services;

    internal IConfigurationManager Configuration => _builder.Configuration;

    internal IServiceProvider Provider => (_host ??= _builder.Build()).Services;

    internal OneSignalClient Client => Provider.GetRequiredService<OneSignalClient>();

    internal static TestHost WithClient(params (string Key, string? Value)[] more)
    {
        var host = new TestHost([.. Minimum, .. more]);
        host.OnWire(host.Services.AddOneSignal());
        return host;
    }

    internal OneSignalClient ClientOf(string name) => Provider.GetRequiredKeyedService<OneSignalClient>(name);

    internal IHttpClientBuilder OnWire(IHttpClientBuilder builder) => builder.ConfigurePrimaryHttpMessageHandler(() => Wire);

    internal Task StartAsync()
    {
        _ = Provider;
        return _host!.StartAsync(Token);
    }

    /// <summary>Changes values and tells everybody, as a file or a vault does.</summary>
    internal void Change(params (string Key, string? Value)[] values)
    {
        foreach (var (key, value) in values)
        {
            Configuration[key] = value;
        }

        ((IConfigurationRoot)Configuration).Reload();
    }

    public void Dispose()
    {
        _host?.Dispose();
        Wire.Dispose();
        Logs.Dispose();
    }
}
