using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace OneSignal.Generated.Testing.Network;

/// <summary>
/// What Kestrel takes for one listener. Behind it is a real one for each address of the simulator, and none of them while
/// connections are refused.
/// </summary>
internal sealed class LoopbackListener : IConnectionListenerFactory, IConnectionListener
{
    /// <summary>
    /// A port that was given back is taken again at once, unless an outgoing connection of some other program got it in
    /// between; that passes.
    /// </summary>
    private const int BindAttempts = 20;

    private static readonly TimeSpan BindPause = TimeSpan.FromMilliseconds(50);

    private readonly SocketTransportFactory _sockets;
    private readonly Channel<ConnectionContext> _accepted = Channel.CreateUnbounded<ConnectionContext>();
    private readonly SemaphoreSlim _gate = new(1);
    private readonly List<EndPoint> _addresses = [];
    private readonly List<Listening> _listening = [];
    private int _outages;

    public LoopbackListener(SocketTransportFactory sockets) => _sockets = sockets;

    /// <summary>The address that was asked for at the start.</summary>
    public EndPoint EndPoint => _addresses[0];

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        await AddAsync(endpoint, cancellationToken).ConfigureAwait(false);
        return this;
    }

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) =>
        await _accepted.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false)
        && _accepted.Reader.TryRead(out var connection)
            ? connection
            : null;

    /// <summary>Listens at one more address, as soon as connections are not refused.</summary>
    /// <param name="endpoint">The address; port 0 finds a free one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address with its port.</returns>
    public async Task<EndPoint> AddAsync(EndPoint endpoint, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var listener = await _sockets.BindAsync(endpoint, cancellationToken).ConfigureAwait(false);
            _addresses.Add(listener.EndPoint);
            if (_outages == 0)
            {
                Listen(listener);
            }
            else
            {
                await listener.DisposeAsync().ConfigureAwait(false);
            }

            return _addresses[^1];
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Refuses connections at all addresses. Those that are open go on.</summary>
    public async Task GoDownAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _outages++;
            await CloseAsync().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Ends one call of <see cref="GoDownAsync"/>.</summary>
    /// <returns>False when there was none to end.</returns>
    public async Task<bool> GoUpAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_outages == 0)
            {
                return false;
            }

            if (--_outages == 0)
            {
                foreach (var address in _addresses)
                {
                    Listen(await BindAgainAsync(address).ConfigureAwait(false));
                }
            }

            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await CloseAsync().ConfigureAwait(false);
            _accepted.Writer.TryComplete();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await UnbindAsync().ConfigureAwait(false);
        while (_accepted.Reader.TryRead(out var connection))
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }

        _gate.Dispose();
    }

    private void Listen(IConnectionListener listener) => _listening.Add(new Listening(listener, PumpAsync(listener)));

    private async Task CloseAsync()
    {
        foreach (var (listener, pump) in _listening)
        {
            await listener.UnbindAsync().ConfigureAwait(false);
            await pump.ConfigureAwait(false);
            await listener.DisposeAsync().ConfigureAwait(false);
        }

        _listening.Clear();
    }

    private async Task<IConnectionListener> BindAgainAsync(EndPoint endpoint)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _sockets.BindAsync(endpoint).ConfigureAwait(false);
            }
            catch (AddressInUseException) when (attempt < BindAttempts)
            {
                await Task.Delay(BindPause).ConfigureAwait(false);
            }
        }
    }

    private async Task PumpAsync(IConnectionListener listener)
    {
        while (await listener.AcceptAsync().ConfigureAwait(false) is { } connection)
        {
            if (!_accepted.Writer.TryWrite(connection))
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private sealed record Listening(IConnectionListener Listener, Task Pump);
}
