namespace OneSignal.Analyzers.Reading;

/// <summary>How a URL is used.</summary>
internal enum UrlUseKind
{
    /// <summary>A string becomes a Uri. Where the Uri goes is not known here.</summary>
    UriCreation,

    /// <summary>A string is what a request, or all requests of a client, go to.</summary>
    Text,

    /// <summary>A Uri is what a request, or all requests of a client, go to. Its creation is a use of its own.</summary>
    Uri,

    /// <summary>The base address of the typed client.</summary>
    ClientOptions,
}
