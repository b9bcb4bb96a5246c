using System.Security.Cryptography.X509Certificates;

namespace OneSignal.Generated.Testing.Network;

/// <summary>Which certificate a connection is shown.</summary>
internal sealed class ServerCertificates : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CertificateAuthority _authority = new();
    private readonly CertificateAuthority _stranger = new();

    // Those of former times stay until the end: a handshake may still be using one.
    private readonly List<X509Certificate2> _issued = [];
    private readonly X509Certificate2 _untrusted;
    private X509Certificate2 _current;
    private int _untrustedConnections;

    public ServerCertificates()
    {
        _current = Keep(_authority.Issue());
        _untrusted = Keep(_stranger.Issue());
    }

    public X509Certificate2 Authority => _authority.Certificate;

    /// <summary>For the connection that is being made now.</summary>
    public X509Certificate2 Next()
    {
        lock (_gate)
        {
            if (_untrustedConnections == 0)
            {
                return _current;
            }

            _untrustedConnections--;
            return _untrusted;
        }
    }

    public void Renew()
    {
        var renewed = _authority.Issue();
        lock (_gate)
        {
            _current = Keep(renewed);
        }
    }

    /// <summary>Shows the next connections a certificate that nobody trusts.</summary>
    public void Distrust(int connections)
    {
        lock (_gate)
        {
            _untrustedConnections += connections;
        }
    }

    public void Dispose()
    {
        foreach (var certificate in _issued)
        {
            certificate.Dispose();
        }

        _authority.Dispose();
        _stranger.Dispose();
    }

    private X509Certificate2 Keep(X509Certificate2 certificate)
    {
        _issued.Add(certificate);
        return certificate;
    }
}
