using System.Globalization;
using System.Net;

namespace OneSignal.Generated;

/// <summary>How a call or an attempt ended, in words of a small and closed set: they become tags of metrics.</summary>
internal static class CallResult
{
    internal static string Of(OneSignalResponse? response, Exception? error) => error switch
    {
        null => response!.TelemetryResult,
        OneSignalApiException answer => (int)answer.StatusCode switch
        {
            < 300 => "unreadable",
            < 500 => "refused",
            _ => "failed",
        },
        OneSignalTimeoutException => "timeout",
        OneSignalConnectionException => "unreachable",
        OperationCanceledException => "cancelled",
        _ => "error",
    };

    internal static HttpStatusCode? StatusCode(OneSignalResponse? response, Exception? error) =>
        error is OneSignalApiException answer ? answer.StatusCode : response?.StatusCode;

    /// <summary>As OpenTelemetry has it: the status where one was the trouble, else the type of the exception.</summary>
    internal static string? ErrorType(Exception? error) => error switch
    {
        null => null,
        OneSignalApiException { StatusCode: >= (HttpStatusCode)300 } answer =>
            ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture),
        _ => error.GetType().FullName,
    };
}
