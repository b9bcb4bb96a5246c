using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor OSG1001_IdempotencyKeyMissing = new(
        "OSG1001",
        "Set an idempotency key",
        "{0} has no idempotency key, so a repeat of it takes effect twice. Set {1} to a UUID that stays the same when it is repeated.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal recognises a repeated message, custom event or live-activity start by its idempotency key and answers with the "
        + "first result instead of doing it again. Without one, a retry after a lost answer or a job that runs twice sends twice. "
        + "The typed client makes a key for the length of one call, which is why its calls are reported as a suggestion only.",
        HelpLink("OSG1001"),
        CallSite.Typed,
        CallSite.RawHttp);
}
