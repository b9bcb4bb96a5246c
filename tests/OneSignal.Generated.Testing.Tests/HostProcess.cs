using System.Diagnostics;
using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>A simulator that runs on its own, and how another program gets to trust and talk to it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _certificate;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private HostProcess(Process process, string certificate)
    {
        _process = process;
        _certificate = certificate;
    }

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "OneSignal.Generated.Testing.Host.dll");

    public string Address { get; private set; } = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<HostProcess> StartAsync(params string[] arguments)
    {
        var certificate = Path.GetTempFileName();
        var start = new ProcessStartInfo("dotnet", [Assembly, "--certificate", certificate, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        var host = new HostProcess(Process.Start(start)!, certificate);
        await host.ReadIntroductionAsync();
        return host;
    }

    /// <summary>What the introduction gave a name to.</summary>
    public string Value(string name) => _values[name];

    /// <summary>A handler that trusts the file which the simulator wrote.</summary>
    public SocketsHttpHandler CreateHandler()
    {
        var authority = X509CertificateLoader.LoadCertificateFromFile(_certificate);
        return new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = new X509ChainPolicy
                {
                    TrustMode = X509ChainTrustMode.CustomRootTrust,
                    CustomTrustStore = { authority },
                    RevocationMode = X509RevocationMode.NoCheck,
                },
            },
        };
    }

    /// <summary>A client that does not repeat calls.</summary>
    public OneSignalClient CreateClient() => new(
        new OneSignalClientOptions
        {
            AppId = Value("ONESIGNAL_APP_ID"),
            AppKey = new AppApiKey(Value("ONESIGNAL_API_KEY")),
            BaseAddress = new Uri(Address),
            Retry = new() { IsEnabled = false },
        },
        new HttpClient(CreateHandler()));

    /// <summary>Stops it as a terminal or a container does.</summary>
    /// <returns>What it printed after its introduction.</returns>
    public async Task<string> StopAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(Token);
        }

        var rest = await _process.StandardOutput.ReadToEndAsync(Token);
        await _process.WaitForExitAsync(Token);
        Assert.Equal(0, _process.ExitCode);
        return rest;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
        File.Delete(_certificate);
    }

    private async Task ReadIntroductionAsync()
    {
        var introduction = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync(Token) is { } line)
        {
            introduction.AppendLine(line);
            if (line.Split('=', 2) is [var name, var value])
            {
                _values[name] = value;
            }
            else if (line.StartsWith("The simulator is at ", StringComparison.Ordinal))
            {
                Address = line.Split(' ', ';')[4];
            }

            if (line.StartsWith("Rate limits:", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The simulator ended before it was ready.\n{introduction}");
    }
}
