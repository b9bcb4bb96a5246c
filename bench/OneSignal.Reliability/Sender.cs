using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using OneSignal.Generated;

namespace OneSignal.Reliability;

/// <summary>
/// The process that sends. Numbers of orders come in, one a line; for each of them one line goes out when its call is over.
/// It may be killed at any moment.
/// </summary>
internal sealed class Sender : IDisposable
{
    /// <summary>The time for a whole call. Real ones have 300 seconds; all times here are a fraction of the real ones.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(3);

    /// <summary>After so many calls most kinds of trouble have been met, and every pool is filled.</summary>
    private const int WarmAfter = 500;

    private readonly LeakWatch _watch = new();
    private readonly Lateness _lateness = new();
    private readonly HttpClient _http;
    private readonly OneSignalClient _client;
    private readonly Channel<int> _orders = Channel.CreateUnbounded<int>();

    /// <summary>What goes out. Written by one, so that a reader who is slow does not hold up those who send.</summary>
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>(new() { SingleReader = true });

    private int _unobserved;
    private int _done;
    private long _memoryWhenWarm;

    private Sender(SenderSettings settings)
    {
        var options = new OneSignalClientOptions
        {
            AppId = settings.AppId,
            AppKey = new AppApiKey(settings.AppKey),
            Timeout = Budget,
            AttemptTimeout = AttemptTimeout,
            Retry = new() { MaxAttempts = 10, BaseDelay = TimeSpan.FromMilliseconds(20), MaxDelay = TimeSpan.FromSeconds(1) },
            OnAttempt = attempt => _watch.See("OnAttempt", attempt.ToString()),
        };
        _http = new HttpClient(CreateHandler(options, settings)) { Timeout = Timeout.InfiniteTimeSpan };
        _client = new OneSignalClient(options, _http);
        TaskScheduler.UnobservedTaskException += (_, unobserved) =>
        {
            Interlocked.Increment(ref _unobserved);
            _watch.See("unobserved exception", unobserved.Exception.ToString());
        };
    }

    public static async Task<int> RunAsync(SenderSettings settings)
    {
        using var sender = new Sender(settings);
        var writing = sender.WriteAsync();
        var workers = Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(sender.WorkAsync)).ToList();
        var count = 0;
        while (await Console.In.ReadLineAsync() is { } line)
        {
            sender._orders.Writer.TryWrite(int.Parse(line, CultureInfo.InvariantCulture));
            count++;
        }

        sender._orders.Writer.Complete();
        await Task.WhenAll(workers);
        sender.TellFigures();
        sender._lines.Writer.Complete();
        await writing;
        return 0;
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _lateness.Dispose();
        _watch.Dispose();
    }

    /// <summary>
    /// The client's own handler, with its times scaled down, and with trust in the simulator, which it finds by OneSignal's name.
    /// </summary>
    private static SocketsHttpHandler CreateHandler(OneSignalClientOptions options, SenderSettings settings)
    {
        var handler = (SocketsHttpHandler)OneSignalClient.CreateHandler(options);
        handler.PooledConnectionLifetime = settings.ConnectionLifetime;
        handler.ConnectCallback = (_, token) => ConnectAsync(NameFile.Resolve(settings.NameFile), token);
        handler.KeepAlivePingDelay = TimeSpan.FromSeconds(1);
        handler.KeepAlivePingTimeout = TimeSpan.FromSeconds(1);
        handler.ConnectTimeout = AttemptTimeout;
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { settings.Authority },
            RevocationMode = X509RevocationMode.NoCheck,
        };
        return handler;
    }

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task WriteAsync()
    {
        // Not buffered: what is written is out even if the next moment is the last.
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        await foreach (var line in _lines.Reader.ReadAllAsync())
        {
            await output.WriteLineAsync(line);
        }
    }

    private async Task WorkAsync()
    {
        await foreach (var number in _orders.Reader.ReadAllAsync())
        {
            var started = Stopwatch.GetTimestamp();
            var (outcome, attempts) = await SendAsync(new Order(number));
            var duration = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var lateness = (long)_lateness.Worst.TotalMilliseconds;
            _lines.Writer.TryWrite(new SendResult(number, outcome, duration, attempts, lateness).ToString());
            if (Interlocked.Increment(ref _done) == WarmAfter)
            {
                Interlocked.Exchange(ref _memoryWhenWarm, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }

    private async Task<(string Outcome, int Attempts)> SendAsync(Order order)
    {
        try
        {
            var answer = await _client.Notifications.CreateAsync(order.Message);
            return answer.Outcome == NotificationOutcome.Sent
                ? (SendResult.Sent, answer.Attempts)
                : ($"{SendResult.Undocumented}outcome {answer.Outcome}", answer.Attempts);
        }
        catch (OneSignalException exception)
        {
            _watch.See("exception of a call", exception.ToString());
            return exception switch
            {
                OneSignalApiException answer => ($"{nameof(OneSignalApiException)} {(int)answer.StatusCode}", answer.Attempts),
                OneSignalTimeoutException or OneSignalConnectionException => (exception.GetType().Name, exception.Attempts),
                _ => (SendResult.Undocumented + exception.GetType().Name, exception.Attempts),
            };
        }
#pragma warning disable CA1031 // Whatever else comes is what the run looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _watch.See("exception of a call", exception.ToString());
            return ($"{SendResult.Undocumented}{exception.GetType().Name}", 0);
        }
    }

    private void TellFigures()
    {
        // Tasks that nobody looked at are told of when they are finalised.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        long? growth = _memoryWhenWarm == 0 ? null : memory - _memoryWhenWarm;
        var leaks = _watch.Seen == 0 ? "the watch saw nothing at all" : string.Join("; ", _watch.Leaks);
        _lines.Writer.TryWrite(new SenderFigures(growth, _unobserved, leaks).ToString());
    }
}
