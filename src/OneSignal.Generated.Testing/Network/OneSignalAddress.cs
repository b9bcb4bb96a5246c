namespace OneSignal.Generated.Testing.Network;

/// <summary>Where OneSignal itself is, as the client knows it.</summary>
internal static class OneSignalAddress
{
    private static readonly Uri Default = new OneSignalClientOptions().BaseAddress;

    public static string Host => Default.Host;

    public static int Port => Default.Port;
}
