using System.Text.Json;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing;

/// <summary>
/// Requests that reached the simulator, in the order in which they were answered, refused ones and those that met a fault
/// included.
/// </summary>
public sealed class RecordedRequests : SimulatorList<RecordedRequest>
{
    internal RecordedRequests(IReadOnlyList<RecordedRequest> requests, Func<string> dump, string what = "")
        : base(requests, dump, what)
    {
    }

    private protected override (string One, string Many) Noun => ("request", "requests");

    /// <summary>Those that called an operation.</summary>
    /// <param name="operationId">The operation's id in the API document, such as <c>createUser</c>.</param>
    /// <returns>The requests.</returns>
    /// <exception cref="ArgumentException">The API document has no such operation.</exception>
    public RecordedRequests Of(string operationId)
    {
        ApiDocument.Embedded.ThrowIfUnknown(operationId, nameof(operationId));
        return new([.. this.Where(request => request.OperationId == operationId)], Dump, " of " + operationId);
    }

    /// <summary>
    /// The bodies of the requests that carry a model of this type, as that model: what <c>Users.CreateAsync</c> sent is
    /// <c>Bodies&lt;CreateUserRequest&gt;()</c>.
    /// </summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <returns>The models, made anew with each call. Bodies that are not JSON of the type are an error.</returns>
    /// <exception cref="ArgumentException">No operation takes this type.</exception>
    /// <exception cref="JsonException">A body cannot be read.</exception>
    public IReadOnlyList<T> Bodies<T>()
        where T : class
    {
        var operations = ApiDocument.Embedded.Operations
            .Where(operation => operation.BodyName == typeof(T).Name)
            .Select(operation => operation.Id)
            .ToHashSet(StringComparer.Ordinal);
        return operations.Count == 0
            ? throw new ArgumentException($"No operation takes a {typeof(T).Name}.")
            : [.. this
                .Where(request => request.OperationId is { } id && operations.Contains(id))
                .Select(request => request.ReadBody<T>()
                    ?? throw new JsonException($"The body of '{request}' is null."))];
    }

    /// <summary>Expects that no request was wrong: none was refused with a status from 400 to 499, other than by a fault.</summary>
    /// <exception cref="SimulatorAssertionException">One was.</exception>
    public void ShouldAllBeAccepted()
    {
        if (this.FirstOrDefault(request => request is { Fault: null, StatusCode: >= (System.Net.HttpStatusCode)400 }) is { } refused)
        {
            throw new SimulatorAssertionException($"Expected that every request is accepted, but this one was not: {refused}.", Dump());
        }
    }
}
