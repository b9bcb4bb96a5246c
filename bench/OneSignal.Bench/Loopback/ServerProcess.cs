using System.Diagnostics;

namespace OneSignal.Bench.Loopback;

/// <summary>The server in a process of its own, for as long as this object lives.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process)
    {
        _process = process;
        Address = new Uri(ReadLine());
        Thumbprint = ReadLine();
    }

    internal Uri Address { get; }

    internal string Thumbprint { get; }

    /// <summary>It ends by itself when its input does, so also when this process is killed.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    internal static ServerProcess Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        }

        start.ArgumentList.Add(LoopbackServer.Argument);
        return new ServerProcess(Process.Start(start)!);
    }

    private string ReadLine() =>
        _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The loopback server ended before it listened.");
}
