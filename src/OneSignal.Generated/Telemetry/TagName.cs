namespace OneSignal.Generated;

/// <summary>Names of tags: OpenTelemetry's for HTTP clients, and two of our own.</summary>
internal static class TagName
{
    internal const string Method = "http.request.method";
    internal const string StatusCode = "http.response.status_code";
    internal const string ResendCount = "http.request.resend_count";
    internal const string ServerAddress = "server.address";
    internal const string ServerPort = "server.port";
    internal const string ErrorType = "error.type";
    internal const string Operation = "onesignal.operation";
    internal const string Outcome = "onesignal.outcome";
}
