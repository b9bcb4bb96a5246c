using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;

namespace OneSignal.Analyzers.Reading;

/// <summary>A call that certainly goes to OneSignal.</summary>
/// <param name="Call">The call that sends the request, and returns the task or the answer.</param>
/// <param name="HttpMethod">The HTTP method, in upper case.</param>
/// <param name="Raw">The request that a general HTTP API sends; null for a call of the typed client.</param>
internal sealed record ApiCall(IInvocationOperation Call, string HttpMethod, HttpCall? Raw)
{
    /// <summary>Whether the answer comes by way of a task.</summary>
    internal bool IsAsync => Call.Type is { Name: "Task" or "ValueTask" };

    /// <summary>Whether it is a call of the typed client, and not one of a general HTTP API.</summary>
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
            if (request is IInvocationOperation made
                && Sending(made, symbols, cancellation) is { } call
                && (HttpCall.Of(Message(call, symbols, cancellation) ?? request, symbols, cancellation)) is { } http
                && OneSignalHosts.IsApi(http.Url))
            {
                yield return new ApiCall(call, http.Method, http);
            }
        }
    }

    /// <summary>The call that sends: the same one, or of a WebRequest that is made here, the one that gets the answer.</summary>
    private static IInvocationOperation? Sending(IInvocationOperation call, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        if (!call.TargetMethod.ContainingType.Is(symbols.Http.WebRequest))
        {
            return call.Type is { Name: "Task" or "ValueTask" or "HttpResponseMessage" }
                || RestCall.MayBe(call)
                || call.TargetMethod.ContainingType.Is(symbols.Http.WebClient)
                    ? call
                    : null;
        }

        return ((IOperation)call).Owner() is { } owner
            ? call.Root().Descendants().OfType<IInvocationOperation>().FirstOrDefault(answer =>
            {
                cancellation.ThrowIfCancellationRequested();
                return answer.TargetMethod.Name is "GetResponse" or "GetResponseAsync"
                    && SymbolEqualityComparer.Default.Equals(answer.Instance.NamedSymbol(), owner);
            })
            : null;
    }

    /// <summary>Where the message that a call of Send or SendAsync sends is made, when that is in the same member.</summary>
    private static IObjectCreationOperation? Message(IInvocationOperation call, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var message = call.TargetMethod.Name is "Send" or "SendAsync" ? call.Argument("request")?.Unwrap() : null;
        if (message is ILocalReferenceOperation local)
        {
            message = LocalUses.Of(local, cancellation).OnlyValue?.Unwrap();
        }

        return message is IObjectCreationOperation creation && creation.Type.Is(symbols.Http.HttpRequestMessage) ? creation : null;
    }
}
