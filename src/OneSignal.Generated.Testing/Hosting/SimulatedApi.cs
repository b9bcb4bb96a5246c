using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Exports;
using OneSignal.Generated.Testing.Faults.Effects;
using OneSignal.Generated.Testing.Limits;
using OneSignal.Generated.Testing.Operations;
using OneSignal.Generated.Testing.Recording;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>The API without its web server: from a request to an answer.</summary>
internal sealed class SimulatedApi
{
    private readonly ApiDocument _document;
    private readonly Organization _organization;
    private readonly AccessCheck _access;
    private readonly OperationTable _operations;
    private readonly RateLimiter _limiter;
    private readonly TimeProvider _time;

    // One request at a time reads and changes the state, as in a database transaction: a request and its repetition
    // with the same key must not both find that nothing was sent yet. Reading and checking stay outside.
    private readonly Lock _state = new();

    public SimulatedApi(
        ApiDocument document,
        SimulatedKeys keys,
        TimeProvider time,
        RateLimits rateLimits = RateLimits.None,
        Action<RecordedRequest>? onRequest = null)
    {
        Log = new RequestLog(onRequest);
        _limiter = new RateLimiter(document, rateLimits);
        _document = document;
        _time = time;
        _organization = keys.CreateOrganization(time.GetUtcNow());
        _access = new AccessCheck(_organization.Keys);
        _operations = OperationTable.For(document);
    }

    public RequestLog Log { get; }

    /// <summary>Looks at the state while no request changes it.</summary>
    /// <param name="read">Takes out what is wanted. It must not hand out what requests change later.</param>
    public T Inspect<T>(Func<Organization, DateTimeOffset, T> read)
    {
        lock (_state)
        {
            var now = _time.GetUtcNow();
            _organization.CatchUp(now);
            return read(_organization, now);
        }
    }

    /// <summary>What is at the address of a request; null twice when there is nothing.</summary>
    public (SpecOperation? Operation, IReadOnlyDictionary<string, string>? PathValues) Find(ReceivedRequest request)
    {
        _document.Routes.TryFind(request.Method, request.Path, out var operation, out var pathValues);
        return (operation, pathValues);
    }

    public ApiAnswer Answer(ReceivedRequest request) => Answer(request, Find(request), fault: null)!;

    /// <summary>Carries a request out, unless the fault that it meets comes before, and records it.</summary>
    /// <returns>What the client gets to see; null when that is nothing.</returns>
    public ApiAnswer? Answer(
        ReceivedRequest request,
        (SpecOperation? Operation, IReadOnlyDictionary<string, string>? PathValues) found,
        Fault? fault)
    {
        var now = _time.GetUtcNow();
        var answer = fault is { IsProcessed: false } ? null
            : found.Operation is { } operation ? Answer(operation, request, found.PathValues!, now)
            : AnswerOutsideTheApi(request, now);
        var shown = fault is null ? answer : fault.Effect.Alter(found.Operation, answer);
        Log.Add(new RecordedRequest(request, found.Operation?.Id, fault, answer, shown, now));
        return shown;
    }

    private ApiAnswer AnswerOutsideTheApi(ReceivedRequest request, DateTimeOffset now)
    {
        lock (_state)
        {
            return FileServer.Answer(request, _organization.Files, now)
                ?? ErrorShape.Texts.Answer(404, new ApiError($"There is nothing at {request.Method} {request.Path}."));
        }
    }

    private ApiAnswer Answer(
        SpecOperation operation, ReceivedRequest request, IReadOnlyDictionary<string, string> pathValues, DateTimeOffset now)
    {
        StoredKey? key;
        lock (_state)
        {
            if (!_access.TryAdmit(operation, request, out key, out var noAccess))
            {
                return noAccess;
            }
        }

        if (CallReader.Read(operation, request, pathValues, out var body, out var appId) is { } refusal)
        {
            return refusal;
        }

        lock (_state)
        {
            var app = _organization.Apps.Find(appId);
            return AccessCheck.RefuseApp(key, app)
                ?? Limit(operation, app, pathValues, body, now)
                ?? CarryOut(new ApiCall
                {
                    Operation = operation,
                    Request = request,
                    Key = key,
                    Organization = _organization,
                    AnyApp = app,
                    Now = now,
                    PathValues = pathValues,
                    Body = body,
                });
        }
    }

    private ApiAnswer? Limit(
        SpecOperation operation, StoredApp? app, IReadOnlyDictionary<string, string> pathValues, JsonElement body, DateTimeOffset now)
    {
        var wait = _limiter.Wait(operation, app?.Id.ToString() ?? "", pathValues, body, now);
        return wait == TimeSpan.Zero ? null : ErrorAnswer.RateLimited(operation, wait);
    }

    private ApiAnswer CarryOut(ApiCall call)
    {
        _organization.CatchUp(call.Now);
        if (ReplayKey.Of(call) is not { } key)
        {
            return _operations.Answer(call);
        }

        if (call.App.Answers.TryReplay(key, call.Now, out var replay))
        {
            return replay;
        }

        var answer = _operations.Answer(call);
        call.App.Answers.Keep(key, answer, call.Now);
        return answer;
    }
}
