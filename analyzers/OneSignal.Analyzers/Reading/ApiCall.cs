using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;

namespace OneSignal.Analyzers.Reading;

/// <summary>An asynchronous call that certainly goes to OneSignal.</summary>
/// <param name="Call">The call that returns the task.</param>
/// <param name="HttpMethod">The HTTP method, in upper case.</param>
/// <param name="Raw">The request that HttpClient sends; null for a call of the typed client.</param>
internal sealed record ApiCall(IInvocationOperation Call, string HttpMethod, HttpCall? Raw)
{
    /// <summary>Whether it is a call of the typed client, and not one of HttpClient.</summary>
    internal bool IsTyped => Raw is null;

    /// <summary>Whether a repeat of it may do something again.</summary>
    internal bool ChangesSomething => HttpMethod != "GET";

    internal static IEnumerable<ApiCall> In(MemberCode code, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        foreach (var call in code.ClientCalls)
        {
            if (symbols.Library.HttpMethodOf(call.TargetMethod) is { } method)
            {
                yield return new ApiCall(call, method, Raw: null);
            }
        }

        foreach (var request in code.Requests)
        {
            if (request is IInvocationOperation { Type.Name: "Task" or "ValueTask" } call
                && (HttpCall.Of(Message(call, symbols, cancellation) ?? request, symbols, cancellation)) is { } http
                && OneSignalHosts.IsApi(http.Url))
            {
                yield return new ApiCall(call, http.Method, http);
            }
        }
    }

    /// <summary>Where the message that a call of SendAsync sends is made, when that is in the same member.</summary>
    private static IObjectCreationOperation? Message(IInvocationOperation call, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var message = call.TargetMethod.Name == "SendAsync" ? call.Argument("request")?.Unwrap() : null;
        if (message is ILocalReferenceOperation local)
        {
            message = LocalUses.Of(local, cancellation).OnlyValue?.Unwrap();
        }

        return message is IObjectCreationOperation creation && creation.Type.Is(symbols.Http.HttpRequestMessage) ? creation : null;
    }
}
