using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Turns a request into a call, or into the answer that says what is wrong with it.</summary>
internal static class CallReader
{
    private const string NoAppId = "app_id not found. You may be missing a Content-Type: application/json header.";

    /// <summary>The code that OneSignal's newer endpoints give to a malformed request.</summary>
    private const string MalformedCode = "request-1";

    public static bool TryRead(
        SpecOperation operation,
        ReceivedRequest request,
        IReadOnlyDictionary<string, string> pathValues,
        string defaultAppId,
        DateTimeOffset now,
        [NotNullWhen(true)] out ApiCall? call,
        [NotNullWhen(false)] out ApiAnswer? refusal)
    {
        call = null;
        var violations = operation.Parameters
            .SelectMany(parameter => ParameterValidator.Check(parameter, Values(parameter, request, pathValues)))
            .ToList();
        JsonElement body = default;
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

        if (AppId(operation, request, pathValues, body, defaultAppId) is not { } appId)
        {
            refusal = ErrorShape.Of(operation.Resource).Answer(400, new ApiError(NoAppId, MalformedCode));
            return false;
        }

        if (violations.Count > 0)
        {
            refusal = ErrorShape.Of(operation.Resource).Answer(400, violations.Select(Error));
            return false;
        }

        refusal = null;
        call = new ApiCall
        {
            Operation = operation,
            AppId = appId,
            Now = now,
            PathValues = pathValues,
            Query = request.Query,
            Headers = request.Headers,
            Body = body,
        };
        return true;
    }

    private static IReadOnlyList<string> Values(
        SpecParameter parameter, ReceivedRequest request, IReadOnlyDictionary<string, string> pathValues) =>
        parameter.Place switch
        {
            ParameterPlace.Path => [pathValues[parameter.Name]],
            ParameterPlace.Query => request.Query.GetValueOrDefault(parameter.Name) ?? [],
            _ => request.Header(parameter.Name) is { } value ? [value] : [],
        };

    /// <summary>The app id, wherever the operation carries it; null when it is missing.</summary>
    private static string? AppId(
        SpecOperation operation,
        ReceivedRequest request,
        IReadOnlyDictionary<string, string> pathValues,
        JsonElement body,
        string defaultAppId)
    {
        if (operation.Parameters.FirstOrDefault(parameter => parameter.IsAppId) is { } parameter)
        {
            return Values(parameter, request, pathValues) is [var value, ..] ? value : null;
        }

        return operation.Body?.Target.AppIdProperty is { } property ? body.Property(property).Text() : defaultAppId;
    }

    private static ApiError Error(Violation violation) => new(
        violation.ToString(),
        MalformedCode,
        violation.Value is null ? null : new JsonObject { [violation.Field] = violation.Value });
}
