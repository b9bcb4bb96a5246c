using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace OneSignal.Generated.Testing.Network;

/// <summary>A connection of a client, below TLS and HTTP.</summary>
internal sealed class ServedConnection
{
    private readonly ConnectionContext _connection;
    private readonly SilencedPipe _pipe;

    public ServedConnection(ConnectionContext connection)
    {
        _connection = connection;
        _pipe = new SilencedPipe(connection.Transport);
        connection.Transport = _pipe;
        connection.Features.Set(this);
    }

    /// <summary>The address that it was made to.</summary>
    public EndPoint? LocalEndPoint => _connection.LocalEndPoint;

    /// <summary>Ends it with a TCP reset, not with a farewell.</summary>
    public void Reset()
    {
        if (_connection.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            try
            {
                // Closing with nothing to linger for is what makes a reset.
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                socket.Close(timeout: 0);
            }
            catch (ObjectDisposedException)
            {
                // The client was quicker to end it.
            }
        }

        _connection.Abort();
    }

    /// <summary>Nothing leaves any more, while the client believes that the connection is there.</summary>
    public void Silence() => _pipe.Silence();
}
