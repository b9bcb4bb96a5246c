using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>How mailbox providers treat an app's email. In the simulator nothing bounces and nobody complains.</summary>
internal sealed class EmailAnalyticsOperations : IOperationGroup
{
    private static readonly string[] Periods = ["last_24_hours", "last_7_days", "last_30_days"];

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal) { ["getEmailDeliveryMetrics"] = Get };

    private static ApiAnswer Get(ApiCall call)
    {
        var rates = new JsonObject();
        foreach (var period in Periods)
        {
            rates[period] = new JsonObject { ["bounce_rate"] = 0.0, ["complaint_rate"] = 0.0 };
        }

        return ApiAnswer.Json(200, rates);
    }
}
