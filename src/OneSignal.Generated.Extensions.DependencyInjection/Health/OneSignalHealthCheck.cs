using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OneSignal.Generated.Health;

/// <summary>
/// Reads the app without its counts, the cheapest request that needs a valid key. What passes by itself is degraded, so that
/// nobody restarts a healthy application because OneSignal has trouble; what needs a person is the failure.
/// </summary>
internal sealed class OneSignalHealthCheck : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly OneSignalClient _client;

    internal OneSignalHealthCheck(OneSignalClient client)
    {
        _client = client;
    }

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // A check asks how things are now. Repeating it would hide the answer and press on a limit.
            var once = new RequestOptions { Timeout = Patience, MayRepeat = false };
            await _client.Apps
                .GetAsync(new AppsGetQuery { View = AppView.Config }, once, cancellationToken)
                .ConfigureAwait(false);
            return HealthCheckResult.Healthy("OneSignal answers and takes the key.");
        }
        catch (OneSignalApiException exception) when (Passes(exception.StatusCode))
        {
            return HealthCheckResult.Degraded(
                $"OneSignal answers with status {(int)exception.StatusCode} for now.", exception, Data(exception));
        }
        catch (OneSignalApiException exception)
        {
            return new HealthCheckResult(
                context.Registration.FailureStatus, Failure(exception.StatusCode), exception, Data(exception));
        }
        catch (OneSignalException exception) when (exception is OneSignalConnectionException or OneSignalTimeoutException)
        {
            return HealthCheckResult.Degraded("OneSignal cannot be reached for now.", exception);
        }
        catch (OneSignalConfigurationException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }

    private static bool Passes(HttpStatusCode status) =>
        (int)status is 408 or 429 or >= 500;

    private static string Failure(HttpStatusCode status) => (int)status switch
    {
        401 or 403 => $"OneSignal refuses the key (status {(int)status}).",
        404 => "OneSignal does not know the app (status 404).",
        var other => $"OneSignal answers with status {other}.",
    };

    private static Dictionary<string, object> Data(OneSignalApiException exception)
    {
        var data = new Dictionary<string, object> { ["status"] = (int)exception.StatusCode };
        if (exception.RequestId is { } requestId)
        {
            data["requestId"] = requestId;
        }

        return data;
    }
}
