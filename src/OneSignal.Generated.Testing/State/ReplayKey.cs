using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Operations;

namespace OneSignal.Generated.Testing.State;

/// <summary>What makes a request recognisable when it is repeated.</summary>
/// <param name="Space">The operation and the property: the same text under another one is another key.</param>
/// <param name="Value">The key.</param>
internal sealed record ReplayKey(string Space, string Value)
{
    /// <summary>The name that the key of a message had before; OneSignal still honours it, in a space of its own.</summary>
    private const string FormerProperty = "external_id";

    /// <summary>The key of a call, or null when it carries none or its operation knows none.</summary>
    public static ReplayKey? Of(ApiCall call)
    {
        if (call.Operation.Body?.Target.IdempotencyKeyProperty is not { } property)
        {
            return null;
        }

        if (call.BodyProperty(property).Text() is { } key)
        {
            // A UUID is the same in capitals.
            return new ReplayKey($"{call.Operation.Id}/{property}", key.ToUpperInvariant());
        }

        return call.Operation.Id == "createNotification" && call.BodyProperty(FormerProperty).Text() is { } former
            ? new ReplayKey($"{call.Operation.Id}/{FormerProperty}", former)
            : null;
    }
}
