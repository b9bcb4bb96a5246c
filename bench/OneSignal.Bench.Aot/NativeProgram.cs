using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OneSignal.Bench.Aot;

/// <summary>Runs a program that sends one message, and says what that took.</summary>
internal static class NativeProgram
{
    internal static Cost Run(string path, LoopbackServer server)
    {
        var start = new ProcessStartInfo(path)
        {
            ArgumentList = { server.Address, Guid.NewGuid().ToString(), "os_v2_" + "app_" + new string('a', 103) },
            Environment = { ["SSL_CERT_FILE"] = server.AuthorityFile },
            RedirectStandardOutput = true,
        };
        var before = OfChildren();
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        var cost = new Cost(Stopwatch.GetElapsedTime(began), OfChildren() - before);
        return process.ExitCode == 0 && said == LoopbackServer.MessageId
            ? cost
            : throw new InvalidOperationException($"{path} ended with {process.ExitCode} and said '{said}'.");
    }

    /// <summary>The processor's time of all children that have ended; .NET tells none of a process that is gone.</summary>
    private static TimeSpan OfChildren()
    {
        const int Children = -1;
        var usage = new long[18];
        return GetResourceUsage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>Its structure begins with user and system time, each as seconds and microseconds.</summary>
    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
