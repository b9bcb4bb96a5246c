using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Facts;

/// <summary>
/// Wire names that carried the idempotency key before it had its own, and that OneSignal still honours. The facts name only the
/// present one. An item's <c>external_id</c> is something else, so this is by operation.
/// </summary>
internal static class FormerKeyNames
{
    internal static bool Contains(OperationFact operation, string wireName) =>
        operation is { Id: "createNotification", IdempotencyItemsProperty: null } && wireName == "external_id";
}
