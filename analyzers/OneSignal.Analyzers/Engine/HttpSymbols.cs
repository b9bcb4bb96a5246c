using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Engine;

/// <summary>The HTTP APIs that a compilation can call OneSignal with. A type that is not referenced is null.</summary>
internal sealed class HttpSymbols
{
    internal HttpSymbols(Compilation compilation)
    {
        HttpClient = compilation.FindType("System.Net.Http.HttpClient");
        HttpRequestMessage = compilation.FindType("System.Net.Http.HttpRequestMessage");
        WebRequest = compilation.FindType("System.Net.WebRequest");
        WebClient = compilation.FindType("System.Net.WebClient");
        RestClient = compilation.FindType("RestSharp.RestClient");
        if (!IsReferenced)
        {
            return;
        }

        HttpClientJson = compilation.FindType("System.Net.Http.Json.HttpClientJsonExtensions");
        HttpMethod = compilation.FindType("System.Net.Http.HttpMethod");
        HttpRequestHeader = compilation.FindType("System.Net.HttpRequestHeader");
        WebHeaderCollection = compilation.FindType("System.Net.WebHeaderCollection");
        NameValueCollection = compilation.FindType("System.Collections.Specialized.NameValueCollection");
        AuthenticationHeaderValue = compilation.FindType("System.Net.Http.Headers.AuthenticationHeaderValue");
        HttpHeaders = compilation.FindType("System.Net.Http.Headers.HttpHeaders");
        HttpWebRequest = compilation.FindType("System.Net.HttpWebRequest");
        RestClientOptions = compilation.FindType("RestSharp.RestClientOptions");
        SocketsHttpHandler = compilation.FindType("System.Net.Http.SocketsHttpHandler");
        Uri = compilation.FindType("System.Uri");
        UriBuilder = compilation.FindType("System.UriBuilder");
        IPAddress = compilation.FindType("System.Net.IPAddress");
        Dns = compilation.FindType("System.Net.Dns");
    }

    internal bool IsReferenced =>
        HttpClient is not null || WebRequest is not null || WebClient is not null || RestClient is not null;

    internal INamedTypeSymbol? HttpClient { get; }

    internal INamedTypeSymbol? HttpClientJson { get; }

    internal INamedTypeSymbol? HttpRequestMessage { get; }

    internal INamedTypeSymbol? HttpMethod { get; }

    internal INamedTypeSymbol? HttpHeaders { get; }

    internal INamedTypeSymbol? HttpRequestHeader { get; }

    internal INamedTypeSymbol? AuthenticationHeaderValue { get; }

    internal INamedTypeSymbol? WebHeaderCollection { get; }

    internal INamedTypeSymbol? NameValueCollection { get; }

    internal INamedTypeSymbol? WebRequest { get; }

    internal INamedTypeSymbol? HttpWebRequest { get; }

    internal INamedTypeSymbol? WebClient { get; }

    internal INamedTypeSymbol? RestClient { get; }

    internal INamedTypeSymbol? RestClientOptions { get; }

    internal INamedTypeSymbol? SocketsHttpHandler { get; }

    internal INamedTypeSymbol? Uri { get; }

    internal INamedTypeSymbol? UriBuilder { get; }

    internal INamedTypeSymbol? IPAddress { get; }

    internal INamedTypeSymbol? Dns { get; }
}
