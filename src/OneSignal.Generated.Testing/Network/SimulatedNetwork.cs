using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Connections;
using OneSignal.Generated.Testing.Network;

namespace OneSignal.Generated.Testing;

/// <summary>
/// What lies between a client and the simulator: the name that resolves to an address, the listening socket, the
/// certificate, the connections. Change it to see how code lives through an outage, a move or a new certificate. Safe to
/// use from several threads.
/// </summary>
/// <remarks>
/// Names are looked up by the handlers that the simulator hands out, each time that they connect: the simulator's own
/// address and OneSignal's (<c>api.onesignal.com</c>) both lead to <see cref="Address"/>. They reach nothing else.
/// </remarks>
public sealed class SimulatedNetwork
{
    private readonly ServerCertificates _certificates;
    private readonly LoopbackListener _listener;
    private readonly ConcurrentDictionary<ServedConnection, byte> _connections = [];
    private volatile IPEndPoint? _address;

    internal SimulatedNetwork(ServerCertificates certificates, LoopbackListener listener)
    {
        _certificates = certificates;
        _listener = listener;
    }

    /// <summary>Where the name leads at the moment: a loopback address and a port.</summary>
    public IPEndPoint Address => _address ?? throw new InvalidOperationException("The simulator has not started yet.");

    /// <summary>
    /// The certificate of the authority that issues the server's certificates, without its private key. Whoever is to
    /// reach the simulator without a handler of its own has to trust it: another process, another language.
    /// </summary>
    public X509Certificate2 CertificateAuthority => _certificates.Authority;

    /// <summary>How many connections are open.</summary>
    public int OpenConnections => _connections.Count;

    /// <summary>
    /// The name leads to another address from now on. The former one still answers, as in the hours after a real move:
    /// a client that has not noticed shows in <see cref="RecordedRequest.Address"/>.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The new address.</returns>
    public async Task<IPEndPoint> MoveAsync(CancellationToken cancellationToken = default)
    {
        var next = (IPEndPoint)await _listener
            .AddAsync(new IPEndPoint(IPAddress.Loopback, 0), cancellationToken).ConfigureAwait(false);
        _address = next;
        return next;
    }

    /// <summary>
    /// Nobody listens any more, at any address: whoever connects is refused. Connections that are open go on; end them with
    /// <see cref="ResetConnections"/>. Each call wants a <see cref="GoUpAsync"/> of its own.
    /// </summary>
    /// <returns>A task that ends when connections are refused.</returns>
    public Task GoDownAsync() => _listener.GoDownAsync();

    /// <summary>Ends what <see cref="GoDownAsync"/> began.</summary>
    /// <returns>A task that ends when the addresses take connections again.</returns>
    /// <exception cref="InvalidOperationException">The network is up.</exception>
    /// <exception cref="IOException">Another program took the port in the meantime.</exception>
    public async Task GoUpAsync()
    {
        if (!await _listener.GoUpAsync().ConfigureAwait(false))
        {
            throw new InvalidOperationException($"The network is up; {nameof(GoDownAsync)} was not called before.");
        }
    }

    /// <summary>Ends all open connections with a TCP reset.</summary>
    public void ResetConnections()
    {
        foreach (var connection in _connections.Keys)
        {
            connection.Reset();
        }
    }

    /// <summary>
    /// Connections that are made from now on are shown a new certificate of the same authority. Code that pinned the former
    /// one fails; the simulator's own handlers do not.
    /// </summary>
    public void RenewCertificate() => _certificates.Renew();

    /// <summary>The next connections are shown a certificate of an authority that nobody trusts.</summary>
    /// <param name="connections">How many of them, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public void ShowUntrustedCertificate(int connections = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(connections, 1);
        _certificates.Distrust(connections);
    }

    /// <summary>The first address, once the server listens at it.</summary>
    internal void Start() => _address = (IPEndPoint)_listener.EndPoint;

    /// <summary>Keeps a connection in sight as long as it lives.</summary>
    internal async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var served = new ServedConnection(connection);
        _connections.TryAdd(served, 0);
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            _connections.TryRemove(served, out _);
        }
    }

    /// <summary>Connects for a handler: looks the name up now, as a resolver without a cache does.</summary>
    /// <param name="name">The host and port that a request is for.</param>
    /// <param name="own">The simulator's own host and port.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async ValueTask<Stream> ConnectAsync(DnsEndPoint name, Uri own, CancellationToken cancellationToken)
    {
        if (!Names(own.Host, own.Port) && !Names(OneSignalAddress.Host, OneSignalAddress.Port))
        {
            throw new HttpRequestException(
                HttpRequestError.NameResolutionError,
                $"A handler of the simulator reaches the simulator at {own.Authority} and under the name "
                + $"{OneSignalAddress.Host}, and nothing else; not {name.Host}:{name.Port}.");
        }

        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(Address, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        bool Names(string host, int port) =>
            string.Equals(name.Host, host, StringComparison.OrdinalIgnoreCase) && name.Port == port;
    }
}
