using Microsoft.Extensions.Options;

namespace OneSignal.Generated;

/// <summary>What one client is called in each of the systems that tell clients apart.</summary>
internal sealed class ClientName
{
    private const string Product = "OneSignal.Generated";

    internal ClientName(string? name)
    {
        Name = name;
    }

    /// <summary>The key of the service; null for the client that is registered without one.</summary>
    internal string? Name { get; }

    internal string OfOptions => Name ?? Options.DefaultName;

    /// <summary>Not just "OneSignal", which an application may call an HttpClient of its own.</summary>
    internal string OfHttpClient => Name is null ? Product : Product + ":" + Name;

    internal string ForLogs => Name ?? "(default)";
}
