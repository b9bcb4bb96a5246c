namespace OneSignal.Generated;

/// <summary>The finished address of a request and the headers that its parameters ask for.</summary>
internal readonly struct RequestTarget
{
    internal RequestTarget(ApiTransport transport, Uri address, List<KeyValuePair<string, string>>? headers)
    {
        Transport = transport;
        Address = address;
        Headers = headers;
    }

    /// <summary>
    /// Whose address it is. The call is finished by the same transport, so that no key meets the address or the app of
    /// another when the options change in between.
    /// </summary>
    internal ApiTransport Transport { get; }

    internal Uri Address { get; }

    internal List<KeyValuePair<string, string>>? Headers { get; }
}
