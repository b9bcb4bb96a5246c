using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace OneSignal.Reliability;

/// <summary>
/// What the sender has to know. It comes in the environment: command lines are there for every process of the machine to
/// read.
/// </summary>
internal sealed record SenderSettings(
    string NameFile, string AppId, string AppKey, X509Certificate2 Authority, TimeSpan ConnectionLifetime, int Workers)
{
    private const string Prefix = "RELIABILITY_";

    public static SenderSettings FromEnvironment() => new(
        Read(nameof(NameFile)),
        Read(nameof(AppId)),
        Read(nameof(AppKey)),
        X509Certificate2.CreateFromPem(Read(nameof(Authority))),
        TimeSpan.Parse(Read(nameof(ConnectionLifetime)), CultureInfo.InvariantCulture),
        int.Parse(Read(nameof(Workers)), CultureInfo.InvariantCulture));

    public void WriteTo(IDictionary<string, string?> environment)
    {
        environment[Prefix + nameof(NameFile)] = NameFile;
        environment[Prefix + nameof(AppId)] = AppId;
        environment[Prefix + nameof(AppKey)] = AppKey;
        environment[Prefix + nameof(Authority)] = Authority.ExportCertificatePem();
        environment[Prefix + nameof(ConnectionLifetime)] = ConnectionLifetime.ToString("c", CultureInfo.InvariantCulture);
        environment[Prefix + nameof(Workers)] = Workers.ToString(CultureInfo.InvariantCulture);
    }

    private static string Read(string name) => Environment.GetEnvironmentVariable(Prefix + name)
        ?? throw new InvalidOperationException($"{Prefix}{name} is not set; the sender is started by a run, not by hand.");
}
