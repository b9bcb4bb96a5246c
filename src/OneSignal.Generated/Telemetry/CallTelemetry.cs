using System.Diagnostics;

namespace OneSignal.Generated;

/// <summary>The trace and the measure of a whole call. Costs nothing when nobody listens.</summary>
internal static class CallTelemetry
{
    /// <returns>The span; null when nobody wants it.</returns>
    internal static System.Diagnostics.Activity? Start(ApiOperation operation, ClientSettings settings)
    {
        if (!Instruments.Source.HasListeners())
        {
            return null;
        }

        // Given at the start, because samplers decide on them. The address has no path: ids of users stand in it.
        var tags = new ActivityTagsCollection
        {
            { TagName.Operation, operation.Id },
            { TagName.Method, operation.Method.Method },
            { TagName.ServerAddress, settings.ServerAddress },
            { TagName.ServerPort, settings.ServerPort },
        };
        return Instruments.Source.StartActivity(operation.Id, ActivityKind.Client, default(ActivityContext), tags);
    }

    internal static void Stop(
        System.Diagnostics.Activity? activity,
        ClientSettings settings,
        ApiOperation operation,
        long started,
        int attempts,
        OneSignalResponse? response,
        Exception? error)
    {
        Instruments.RecordCall(settings, operation, started, response, error);
        if (activity is null)
        {
            return;
        }

        activity.SetTag(TagName.Outcome, CallResult.Of(response, error));
        if (CallResult.StatusCode(response, error) is { } status)
        {
            activity.SetTag(TagName.StatusCode, (int)status);
        }

        if (attempts > 1)
        {
            activity.SetTag(TagName.ResendCount, attempts - 1);
        }

        if (CallResult.ErrorType(error) is { } type)
        {
            // Without a description: an exception's message can repeat what the server said of the recipients.
            activity.SetTag(TagName.ErrorType, type);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
