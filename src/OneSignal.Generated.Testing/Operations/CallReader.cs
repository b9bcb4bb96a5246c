using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Reads what a request says, or words the answer that says what is wrong with it. Knows nothing of the state.</summary>
internal static class CallReader
{
    private const string NoAppId = "app_id not found. You may be missing a Content-Type: application/json header.";

    /// <summary>The code that OneSignal's newer endpoints give to a malformed request.</summary>
    private const string MalformedCode = "request-1";

    /// <param name="operation">What is asked for.</param>
    /// <param name="request">The request.</param>
    /// <param name="pathValues">The values in its path.</param>
    /// <param name="body">The body; undefined for an operation without one.</param>
    /// <param name="appId">The id of the app; null where an operation has none.</param>
    /// <returns>The answer to a request that breaks the document, or null.</returns>
    public static ApiAnswer? Read(
        SpecOperation operation,
        ReceivedRequest request,
        IReadOnlyDictionary<string, string> pathValues,
        out JsonElement body,
        out string? appId)
    {
        body = default;
        var violations = operation.Parameters
            .SelectMany(parameter => ParameterValidator.Check(parameter, Values(parameter, request, pathValues)))
            .ToList();
        if (operation.Body is { } schema)
        {
            if (!RequestBody.IsJson(request))
            {
                violations.Add(new Violation("", "cannot be read without a Content-Type: application/json header"));
            }
            else if (!RequestBody.TryRead(request, out body, out var unreadable))
            {
                violations.Add(unreadable);
            }
            else
            {
                violations.AddRange(SchemaValidator.Check(schema, body));
            }
        }

        var errors = ErrorShape.Of(operation);
        if (!TryReadAppId(operation, request, pathValues, body, out appId))
        {
            return errors.Answer(400, new ApiError(NoAppId, MalformedCode));
        }

        return violations.Count > 0 ? Refuse(errors, violations) : null;
    }

    /// <summary>The answer to a request that breaks a rule.</summary>
    public static ApiAnswer Refuse(ErrorShape errors, IEnumerable<Violation> violations) =>
        errors.Answer(400, violations.Select(Error));

    private static IReadOnlyList<string> Values(
        SpecParameter parameter, ReceivedRequest request, IReadOnlyDictionary<string, string> pathValues) =>
        parameter.Place switch
        {
            ParameterPlace.Path => [pathValues[parameter.Name]],
            ParameterPlace.Query => request.QueryValues(parameter.Name),
            _ => request.Header(parameter.Name) is { } value ? [value] : [],
        };

    /// <summary>Finds the app id wherever the operation carries it; false when it is missing there.</summary>
    private static bool TryReadAppId(
        SpecOperation operation,
        ReceivedRequest request,
        IReadOnlyDictionary<string, string> pathValues,
        JsonElement body,
        out string? appId)
    {
        if (operation.Parameters.FirstOrDefault(parameter => parameter.IsAppId) is { } parameter)
        {
            appId = Values(parameter, request, pathValues) is [var value, ..] ? value : null;
            return appId is not null;
        }

        appId = operation.Body?.Target.AppIdProperty is { } property ? body.Property(property).Text() : null;
        return appId is not null || operation.Body?.Target.AppIdProperty is null;
    }

    private static ApiError Error(Violation violation) => new(
        violation.ToString(),
        MalformedCode,
        violation.Value is null ? null : new JsonObject { [violation.Field] = violation.Value });
}
