using OneSignal.Bench.Loopback;
using OneSignal.Bench.Sides;
using OneSignal.Generated;

namespace OneSignal.Bench;

/// <summary>Over HTTP/2 and TLS, through the handler that our client makes for itself.</summary>
public class OverLoopback : Calls
{
    private readonly ServerProcess _server;

    public OverLoopback()
        : this(ServerProcess.Start())
    {
    }

    private OverLoopback(ServerProcess server)
        : base(Handler(server), server.Address)
    {
        _server = server;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _server.Dispose();
    }

    private static SocketsHttpHandler Handler(ServerProcess server)
    {
        var handler = (SocketsHttpHandler)OneSignalClient.CreateHandler(OurSide.Options(server.Address));
        handler.SslOptions.RemoteCertificateValidationCallback =
            (_, certificate, _, _) => certificate?.GetCertHashString() == server.Thumbprint;
        return handler;
    }
}
