using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Subscriptions: create, update by id and by token, transfer, delete, and unsubscribe with a token from an email.</summary>
internal sealed class SubscriptionOperations : IOperationGroup
{
    private static readonly Lookup<StoredSubscription> ById = new(
        call => call.App.Users.FindSubscription(call.Path("subscription_id")), NotFound);

    private static readonly Lookup<StoredSubscription> ByToken = new(
        call => call.App.Users.FindByToken(call.Path("token_type"), call.Path("token")), NotFound);

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createSubscription"] = UserLookup.ByAlias.Then(Create),
            ["updateSubscription"] = ById.Then((call, found) => Update(call, found, 200)),
            ["updateSubscriptionByToken"] = ByToken.Then((call, found) => Update(call, found, 202)),
            ["transferSubscription"] = ById.Then(Transfer),
            ["deleteSubscription"] = ById.Then(Delete),
            ["unsubscribeWithToken"] = UnsubscribeWithToken,
        };

    public static ApiAnswer NotFound(ApiCall call) => call.Refuse(404, "No such subscription", "subscription-0");

    private static ApiAnswer Create(ApiCall call, StoredUser user)
    {
        var request = call.BodyProperty("subscription");
        if (SubscriptionRules.Check(request, "subscription").ToList() is { Count: > 0 } violations)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        if (SubscriptionRules.Contradicts(request) is { } contradiction)
        {
            return call.Errors.Answer(400, contradiction);
        }

        var (subscription, isKnown) = call.App.Users.Subscribe(user, request, call.Now);
        return isKnown
            ? ApiAnswer.Json(202, new JsonObject { ["subscription"] = subscription.Show() })
            : ApiAnswer.Json(200, new JsonObject());
    }

    private static ApiAnswer Update(ApiCall call, StoredSubscription subscription, int status)
    {
        var request = call.BodyProperty("subscription");
        if (SubscriptionRules.Contradicts(request) is { } contradiction)
        {
            return call.Errors.Answer(400, contradiction);
        }

        subscription.Apply(request, call.Now);
        return ApiAnswer.Json(status, new JsonObject());
    }

    private static ApiAnswer Transfer(ApiCall call, StoredSubscription subscription)
    {
        var alias = call.BodyProperty("identity").Members().Single();
        if (call.App.Users.Find(alias.Name, alias.Value.GetString()!) is not { } user)
        {
            return call.Errors.Answer(404, UserLookup.Nobody(alias.Name, alias.Value.GetString()!));
        }

        call.App.Users.Transfer(subscription, user, call.Now);
        return AliasOperations.Show(call, user);
    }

    private static ApiAnswer Delete(ApiCall call, StoredSubscription subscription)
    {
        call.App.Users.Delete(subscription);
        return ApiAnswer.Json(202, new JsonObject());
    }

    private static ApiAnswer UnsubscribeWithToken(ApiCall call)
    {
        // The token stands in this recipient's copy of the email and in no other.
        var subscription = call.App.Messages.Find(call.Path("notification_id"), call.Now) is { } message && message.IsSent(call.Now)
            ? message.Audience.Reached
                .Select(recipient => recipient.Subscription)
                .FirstOrDefault(candidate =>
                    candidate?.Channel == Channel.Email && candidate.UnsubscribeToken == call.QueryValue("token"))
            : null;
        if (subscription is null)
        {
            return NotFound(call);
        }

        subscription.Unsubscribe(call.Now);
        return ApiAnswer.Json(202, new JsonObject { ["success"] = true });
    }
}
