namespace OneSignal.Generated;

/// <summary>The finished address of a request and the headers that its parameters ask for.</summary>
internal readonly struct RequestTarget
{
    internal RequestTarget(Uri address, List<KeyValuePair<string, string>>? headers)
    {
        Address = address;
        Headers = headers;
    }

    internal Uri Address { get; }

    internal List<KeyValuePair<string, string>>? Headers { get; }
}
