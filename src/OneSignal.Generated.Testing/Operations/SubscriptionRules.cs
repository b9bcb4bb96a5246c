using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What OneSignal wants of a subscription beyond the types of the document.</summary>
internal static class SubscriptionRules
{
    private const string Contradiction = "subscription-9";

    /// <summary>What is wrong with a new subscription.</summary>
    /// <param name="subscription">The subscription as it was sent.</param>
    /// <param name="place">Where it stands in the body.</param>
    public static IEnumerable<Violation> Check(JsonElement subscription, string place)
    {
        var token = subscription.Property("token").Text()!;
        var format = subscription.Property("type").Text() switch
        {
            "Email" => "email",
            "SMS" => "e164",
            _ => null,
        };
        return format is not null && TextFormat.Problem(format, token) is { } problem
            ? [new Violation($"{place}.token", problem, token)]
            : [];
    }

    /// <summary>
    /// The error of a subscription whose two fields say different things: it is enabled, yet its notification types say
    /// that it takes nothing, or the other way round. Null when they agree or one of them is absent.
    /// </summary>
    public static ApiError? Contradicts(JsonElement subscription)
    {
        var types = subscription.Property("notification_types").Integer();
        var enabled = subscription.Property("enabled");
        return types is null || !enabled.HasContent() || enabled.IsTrue() == types > 0
            ? null
            : new ApiError(
                $"enabled {(enabled.IsTrue() ? "true" : "false")} and notification_types {types} contradict each other",
                Contradiction);
    }
}
