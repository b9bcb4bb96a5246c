using System.Security.Authentication;

namespace OneSignal.Generated;

/// <summary>
/// Which failures pass by themselves, as OneSignal's page on rate limits has it: 429, every 5xx, time-outs and lost
/// connections, to which 408 is added. A refused key, a bad request or an answer that cannot be read stays what it is.
/// </summary>
internal static class RetryRule
{
    internal static bool IsPassing(Exception? error) => error switch
    {
        OneSignalApiException answer => (int)answer.StatusCode is 408 or 429 or >= 500,
        OneSignalTimeoutException => true,

        // A certificate that is wrong now is wrong in a second, and whoever shows it should not see the key again.
        OneSignalConnectionException connection => connection.InnerException?.InnerException is not AuthenticationException,
        _ => false,
    };
}
