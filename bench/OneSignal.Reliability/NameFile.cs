using System.Net;

namespace OneSignal.Reliability;

/// <summary>
/// A name server for two processes: a file that says where OneSignal's name leads. The simulator's side writes it, and the sender
/// looks into it whenever it connects.
/// </summary>
internal sealed class NameFile : IDisposable
{
    private readonly List<AddressChange> _changes = [];

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    /// <summary>Where the name led, the first address included, in order.</summary>
    public IReadOnlyList<AddressChange> Changes => _changes;

    /// <summary>Where a name file leads now. What it says is on this machine, or it is not followed.</summary>
    public static IPEndPoint Resolve(string path)
    {
        var address = IPEndPoint.Parse(File.ReadAllText(path));
        return IPAddress.IsLoopback(address.Address)
            ? address
            : throw new InvalidOperationException($"{path} leads to {address}, away from this machine.");
    }

    /// <summary>Leads to this address from now on. Not for several threads at a time.</summary>
    public void LeadTo(IPEndPoint address)
    {
        if (_changes.Count > 0 && _changes[^1].Address.Equals(address))
        {
            return;
        }

        // Replaced as a whole: whoever reads meanwhile finds the one address or the other.
        var next = Path + ".next";
        File.WriteAllText(next, address.ToString());
        File.Move(next, Path, overwrite: true);
        _changes.Add(new AddressChange(address, DateTimeOffset.UtcNow));
    }

    public void Dispose() => File.Delete(Path);
}
