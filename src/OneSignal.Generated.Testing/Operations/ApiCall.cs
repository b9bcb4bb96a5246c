using System.Globalization;
using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>A request that was let in and that matches the document.</summary>
internal sealed class ApiCall
{
    public required SpecOperation Operation { get; init; }

    public required ReceivedRequest Request { get; init; }

    /// <summary>The key that let it in.</summary>
    public required StoredKey Key { get; init; }

    public required Organization Organization { get; init; }

    /// <summary>
    /// The app it is about. Null only where the key of the organization is asked for: there an app may be unknown, or there
    /// is none to speak of.
    /// </summary>
    public required StoredApp? AnyApp { get; init; }

    /// <summary>When it arrived, by the simulator's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyDictionary<string, string> PathValues { get; init; }

    /// <summary>The body; <see cref="JsonValueKind.Undefined"/> for an operation without one.</summary>
    public required JsonElement Body { get; init; }

    /// <summary>The app whose key let the request in.</summary>
    public StoredApp App =>
        AnyApp ?? throw new InvalidOperationException($"{Operation.Id} is not an operation of one app.");

    public ErrorShape Errors => ErrorShape.Of(Operation);

    public string Path(string name) => PathValues[name];

    /// <summary>The value of a query parameter, or null.</summary>
    public string? QueryValue(string name) => QueryValues(name) is [var first, ..] ? first : null;

    /// <summary>All values of a query parameter that may be repeated.</summary>
    public IReadOnlyList<string> QueryValues(string name) => Request.QueryValues(name);

    /// <summary>The values of a query parameter that parts them by commas.</summary>
    public IReadOnlyList<string> QueryList(string name) => Request.QueryList(name);

    /// <summary>The value of a query parameter that is a whole number, or the one that the document names as the default.</summary>
    public int QueryInteger(string name) =>
        int.Parse(QueryValue(name) ?? Operation.Parameter(name).Schema.Default!, CultureInfo.InvariantCulture);

    public string? Header(string name) => Request.Header(name);

    /// <summary>A property of the body; <see cref="JsonValueKind.Undefined"/> when it is absent.</summary>
    public JsonElement BodyProperty(string name) => Body.Property(name);

    /// <summary>Writes into the audit log what the call did.</summary>
    public void Record(string action, string targetType, Guid targetId, string targetName) =>
        Organization.AuditLog.Add(new AuditEntry
        {
            Number = Organization.AuditLog.NextNumber,
            At = Now,
            Action = action,
            App = AnyApp,
            Actor = Key,
            TargetType = targetType,
            TargetId = targetId.ToString(),
            TargetName = targetName,
            Address = Request.RemoteAddress?.ToString(),
            UserAgent = Header("User-Agent"),
        });

    public ApiAnswer Refuse(int status, string title, string? code = null) =>
        Errors.Answer(status, new ApiError(title, code));
}
