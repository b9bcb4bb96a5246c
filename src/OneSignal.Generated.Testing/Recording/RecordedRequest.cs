using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Recording;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing;

/// <summary>
/// A request that reached the simulator, and the status it was answered with. API keys are not in it: where one stood, in
/// the path, a header or the body, there is <c>[API key]</c>.
/// </summary>
public sealed class RecordedRequest
{
    private readonly ReadOnlyMemory<byte> _body;

    /// <param name="request">The request, whose keys are masked here.</param>
    /// <param name="operationId">What it calls; null when nothing is there.</param>
    /// <param name="fault">What it met; null for nothing.</param>
    /// <param name="answer">What it came to; null when a fault came first.</param>
    /// <param name="shown">What the client gets to see of that; null for nothing.</param>
    /// <param name="now">The moment.</param>
    internal RecordedRequest(
        ReceivedRequest request, string? operationId, Fault? fault, ApiAnswer? answer, ApiAnswer? shown, DateTimeOffset now)
    {
        _body = KeyMask.Apply(request.Body);
        Method = request.Method;
        Path = KeyMask.Apply(request.Path);
        Query = KeyMask.Apply(request.QueryString);
        Protocol = request.Protocol;
        Headers = request.Headers
            .Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => KeyMask.Apply(header.Value), StringComparer.OrdinalIgnoreCase);
        OperationId = operationId;
        StatusCode = (HttpStatusCode?)shown?.Status;
        Fault = fault;
        IsProcessed = answer is not null;
        IsReplay = answer is { IsReplayed: true };
        Address = request.Address;
        ReceivedAt = now;
    }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get; }

    /// <summary>The path as it was sent, with its escapes and without the query.</summary>
    public string Path { get; }

    /// <summary>The query as it was sent, with its escapes and the question mark; empty when there is none.</summary>
    public string Query { get; }

    /// <summary>The protocol: <c>HTTP/2</c> or <c>HTTP/1.1</c>.</summary>
    public string Protocol { get; }

    /// <summary>
    /// The headers, found without regard to case; the values of a repeated one are joined by commas. The
    /// <c>Authorization</c> header is left out, so that a dump of this object gives no key away.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as text; empty when there was none. Bytes that are not UTF-8 show as replacement characters.</summary>
    public string BodyText => Encoding.UTF8.GetString(_body.Span);

    /// <summary>The id that the API document gives to the operation; null when no operation has this method and path.</summary>
    public string? OperationId { get; }

    /// <summary>What the simulator answered; null when a fault kept the client from any answer.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The fault that the request met; null when it met none.</summary>
    public Fault? Fault { get; }

    /// <summary>
    /// Whether the simulator looked at the request, to carry it out or to refuse it. False when a fault came first: then it
    /// had no effect.
    /// </summary>
    public bool IsProcessed { get; }

    /// <summary>Whether the answer is that of an earlier request with the same idempotency key; then it had no effect.</summary>
    public bool IsReplay { get; }

    /// <summary>The address that the client had connected to; see <see cref="SimulatedNetwork.MoveAsync"/>.</summary>
    public IPEndPoint? Address { get; }

    /// <summary>When the request arrived, by the simulator's clock.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Reads the body as JSON, anew with each call: the result is the caller's to change.</summary>
    /// <returns>The body; null for the JSON value <c>null</c>.</returns>
    /// <exception cref="JsonException">The body is empty or not JSON.</exception>
    public JsonNode? ReadBody() => JsonNode.Parse(_body.Span);

    /// <summary>
    /// Reads the body as the model that the client sent, anew with each call: <c>ReadBody&lt;CreateUserRequest&gt;()</c>.
    /// </summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <returns>The model; null for the JSON value <c>null</c>.</returns>
    /// <exception cref="JsonException">The body is empty, not JSON, or not that of the type.</exception>
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    public T? ReadBody<T>()
        where T : class =>
        OneSignalModel.FromJson<T>(BodyText);

    /// <summary>The request in one line: method, path, query, the status of the answer, and the fault it met.</summary>
    /// <returns>For example <c>POST /notifications -> 200</c>.</returns>
    public override string ToString()
    {
        var status = StatusCode is { } code ? ((int)code).ToString(CultureInfo.InvariantCulture) : "no answer";
        return $"{Method} {Path}{Query} -> {status}{(IsReplay ? ", replayed" : "")}{(Fault is null ? "" : $" [{Fault}]")}";
    }
}
