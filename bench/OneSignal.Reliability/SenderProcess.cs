using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace OneSignal.Reliability;

/// <summary>A sender in a process of its own, which can be killed.</summary>
internal sealed class SenderProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private SenderProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it said of itself; null until it has ended by itself.</summary>
    public SenderFigures? Figures { get; private set; }

    public static SenderProcess Start(SenderSettings settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SenderProcess).Assembly.Location, "send"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        settings.WriteTo(start.Environment);
        return new SenderProcess(Process.Start(start)!);
    }

    /// <summary>Has orders sent, and tells of each when its call is over. Ends when the sender does.</summary>
    /// <exception cref="InvalidOperationException">The sender failed by itself.</exception>
    public async IAsyncEnumerable<SendResult> SendAsync(
        IEnumerable<int> orders, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var feeding = FeedAsync(orders);
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (SendResult.Read(line) is { } result)
            {
                yield return result;
            }

            Figures ??= SenderFigures.Read(line);
        }

        await feeding;
        await _process.WaitForExitAsync(cancellationToken);
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The sender ended with {_process.ExitCode}: {await _errors}");
        }
    }

    /// <summary>Ends it without a warning, in the middle of what it does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private async Task FeedAsync(IEnumerable<int> orders)
    {
        try
        {
            foreach (var order in orders)
            {
                await _process.StandardInput.WriteLineAsync(order.ToString(CultureInfo.InvariantCulture));
            }

            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It was killed; whoever reads its results learns of that.
        }
    }
}
