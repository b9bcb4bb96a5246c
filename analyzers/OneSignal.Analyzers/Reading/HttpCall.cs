using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>A request made with a general HTTP API.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Url">Where it goes, with the client's base address where that can be seen.</param>
/// <param name="Body">What it sends, or null when that cannot be seen.</param>
internal sealed record HttpCall(string Method, UrlParts Url, IOperation? Body)
{
    /// <summary>Whether the operation is one that makes requests; a check by name and type only.</summary>
    internal static bool MayBe(IOperation operation, HttpSymbols http) => operation switch
    {
        IInvocationOperation { TargetMethod.ContainingType: var type } call => type.Name switch
        {
            "HttpClient" => type.Is(http.HttpClient),
            "HttpClientJsonExtensions" => type.Is(http.HttpClientJson),
            "WebRequest" => type.Is(http.WebRequest),
            "WebClient" => type.Is(http.WebClient),
            _ => http.RestClient is not null && RestCall.MayBe(call),
        },
        IObjectCreationOperation creation => creation.Type.Is(http.HttpRequestMessage),
        _ => false,
    };

    /// <summary>The request that an operation makes, or null when it makes none, or method or URL are not known.</summary>
    internal static HttpCall? Of(IOperation operation, OneSignalSymbols symbols, CancellationToken cancellation) => operation switch
    {
        IInvocationOperation call => OfCall(call, symbols, cancellation),
        IObjectCreationOperation creation when creation.Type.Is(symbols.Http.HttpRequestMessage) =>
            OfMessage(creation, symbols, cancellation),
        _ => null,
    };

    /// <summary>The client's base address and the relative URL of a request, where both can be seen; or null.</summary>
    internal static (IOperation BaseAddress, IOperation Relative)? RelativeUrl(
        IOperation request, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var url = request switch
        {
            IInvocationOperation call => call.Argument("requestUri"),
            IObjectCreationOperation creation => creation.Argument("requestUri") ?? MemberWrites.Only(creation, "RequestUri", cancellation),
            _ => null,
        };
        return url is not null
            && TextReading.Read(url, symbols, cancellation) is { } text
            && !UrlParts.TryParse(text.Text, out _)
            && BaseAddress(request, symbols, cancellation) is { } baseAddress
                ? (baseAddress, url)
                : null;
    }

    private static HttpCall? OfCall(IInvocationOperation call, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var http = symbols.Http;
        var method = call.TargetMethod;
        switch (method.ContainingType.Name)
        {
            case "HttpClient" when method.ContainingType.Is(http.HttpClient):
            case "HttpClientJsonExtensions" when method.ContainingType.Is(http.HttpClientJson):
                return VerbOf(method.Name) is { } verb && call.Argument("requestUri") is { } requestUri
                    && Address(requestUri, call, symbols, cancellation) is { } url
                        ? new HttpCall(verb, url, call.Argument("content") ?? call.Argument("value"))
                        : null;
            case "WebRequest" when method.ContainingType.Is(http.WebRequest):
                return (call.Argument("requestUriString") ?? call.Argument("requestUri")) is { } requestUriText
                    && Absolute(requestUriText, symbols, cancellation) is { } webUrl
                    && MemberWrites.Only(call, "Method", cancellation) is { ConstantValue: { HasValue: true, Value: string webVerb } }
                        ? new HttpCall(webVerb.ToUpperInvariant(), webUrl, WrittenBody.Of(call, cancellation))
                        : null;
            case "WebClient" when method.ContainingType.Is(http.WebClient)
                && method.Name.StartsWith("Upload", StringComparison.Ordinal):
                var uploadVerb = call.Argument("method") is { } given
                    ? given.ConstantValue is { HasValue: true, Value: string text } ? text : null
                    : "POST";
                return uploadVerb is not null && call.Argument("address") is { } address
                    && Absolute(address, symbols, cancellation) is { } uploadUrl
                        ? new HttpCall(uploadVerb.ToUpperInvariant(), uploadUrl, call.Argument("data"))
                        : null;
            default:
                return http.RestClient is not null && RestCall.MayBe(call) ? RestCall.Of(call, symbols, cancellation) : null;
        }
    }

    private static HttpCall? OfMessage(IObjectCreationOperation creation, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var method = creation.Argument("method") ?? MemberWrites.Only(creation, "Method", cancellation);
        var requestUri = creation.Argument("requestUri") ?? MemberWrites.Only(creation, "RequestUri", cancellation);
        return method is not null && requestUri is not null
            && VerbOf(method, symbols) is { } verb
            && Address(requestUri, creation, symbols, cancellation) is { } url
                ? new HttpCall(verb, url, MemberWrites.Only(creation, "Content", cancellation))
                : null;
    }

    private static string? VerbOf(IOperation method, OneSignalSymbols symbols) => method.Unwrap() switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when property.ContainingType.Is(symbols.Http.HttpMethod) =>
            property.Name.ToUpperInvariant(),
        IObjectCreationOperation creation when creation.Type.Is(symbols.Http.HttpMethod)
            && creation.Argument("method") is { ConstantValue: { HasValue: true, Value: string text } } => text.ToUpperInvariant(),
        _ => null,
    };

    private static string? VerbOf(string methodName)
    {
        foreach (var verb in new[] { "Post", "Put", "Patch", "Get", "Delete" })
        {
            if (methodName.StartsWith(verb, StringComparison.Ordinal))
            {
                return verb.ToUpperInvariant();
            }
        }

        return null;
    }

    private static UrlParts? Absolute(IOperation value, OneSignalSymbols symbols, CancellationToken cancellation) =>
        TextReading.Read(value, symbols, cancellation) is { } text && UrlParts.TryParse(text.Text, out var url) ? url : null;

    private static UrlParts? Address(IOperation value, IOperation request, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        if (TextReading.Read(value, symbols, cancellation) is not { } text)
        {
            return null;
        }

        if (UrlParts.TryParse(text.Text, out var url))
        {
            return url;
        }

        return text.Text[0] != ConstantText.Hole
            && BaseText(request, symbols, cancellation) is { } baseText
            && UrlParts.TryParse(UrlParts.Combine(baseText, text.Text), out var combined)
                ? combined
                : null;
    }

    private static string? BaseText(IOperation request, OneSignalSymbols symbols, CancellationToken cancellation) =>
        BaseAddress(request, symbols, cancellation) is { } baseAddress
            ? TextReading.Read(baseAddress, symbols, cancellation)?.Text
            : RegisteredClients.BaseOf(request, cancellation);

    private static IOperation? BaseAddress(IOperation request, OneSignalSymbols symbols, CancellationToken cancellation) =>
        ClientSetting(request, "BaseAddress", symbols, cancellation);

    /// <summary>What a property of the client that sends a request is set to: where the client is made, or in the type around.</summary>
    internal static IOperation? ClientSetting(
        IOperation request, string property, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        if (request is IInvocationOperation call
            && (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null))?.Unwrap()
                is ILocalReferenceOperation local)
        {
            return LocalUses.Of(local, cancellation).OnlyValue?.Unwrap() is IObjectCreationOperation made
                ? MemberWrites.Only(made, property, cancellation)
                : null;
        }

        return MemberWrites.OnlyInType(request, property, symbols.Http.HttpClient, cancellation);
    }
}
