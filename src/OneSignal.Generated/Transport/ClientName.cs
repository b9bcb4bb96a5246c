using System.Reflection;
using System.Runtime.InteropServices;

namespace OneSignal.Generated;

/// <summary>What the client calls itself in the User-Agent header, so that OneSignal's support can tell versions apart.</summary>
internal static class ClientName
{
    internal static readonly string Version = ReadVersion();

    internal static readonly string UserAgent = $"OneSignal.Generated/{Version} ({RuntimeInformation.FrameworkDescription})";

    private static string ReadVersion()
    {
        var version = typeof(ClientName).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

        // Behind the plus stands the commit, which is nobody's business.
        var plus = version.IndexOf('+');
        return plus < 0 ? version : version.Substring(0, plus);
    }
}
