using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor OSG1001_IdempotencyKeyMissing = new(
        "OSG1001",
        "Set an idempotency key",
        "{0} has no idempotency key{2}. Set {1} to a UUID that stays the same when it is repeated.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal recognises a repeated message, custom event or live-activity start by its idempotency key and answers with the "
        + "first result instead of doing it again. Without one, a retry after a lost answer or a job that runs twice sends twice. "
        + "The typed client makes a key for the length of one call, which is why its calls are reported as a suggestion only.",
        HelpLink("OSG1001"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1002_IdempotencyKeyPerAttempt = new(
        "OSG1002",
        "Make the idempotency key before the attempts",
        "'{0}' makes a new key for every attempt, so each attempt that arrives is sent. Move it out of {1}.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal knows a repeat by its key. A key that is made inside what is retried is another one for each attempt, and a "
        + "message whose answer got lost goes out again.",
        HelpLink("OSG1002"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1003_IdempotencyKeyShared = new(
        "OSG1003",
        "Give each message its own idempotency key",
        "The idempotency key '{0}' is {1}, and OneSignal sends only the first message that has it. Give each message a key of its own.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A message with a key that OneSignal has seen in the last 30 days is taken for a repeat: it is answered as if it had been "
        + "sent, and is not sent. A key that is constant, belongs to a user or is used for two messages loses messages silently.",
        HelpLink("OSG1003"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1004_IdempotencyKeyMalformed = new(
        "OSG1004",
        "Use a UUID as idempotency key",
        "The idempotency key '{0}' is {1}. Use a UUID that is made for the message.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal takes any RFC 9562 UUID as idempotency key and nothing else. The empty UUID is one, and it is the same for every "
        + "message that has it.",
        HelpLink("OSG1004"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1005_OutcomeUnread = new(
        "OSG1005",
        "Check whether the message was sent",
        "'{0}' succeeds with status 200 even when nothing was sent, and {1}. Check '{2}' of the answer.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal answers 200 to a message that reaches nobody: the id is empty then and the errors say why. Code that takes the "
        + "end of the call, or the id, for success reports messages as sent that never were.",
        HelpLink("OSG1005"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1006_ClientPerCall = new(
        "OSG1006",
        "Share the client",
        "A new '{0}' for every {1} opens connections of its own and leaves them behind. Make one and share it.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A client holds a pool of connections, which a new one cannot use. Made for each call it pays for a connection and a TLS "
        + "handshake every time, and under load the closed connections use up the machine's ports. Outside of a loop it is reported "
        + "as a suggestion.",
        HelpLink("OSG1006"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1007_BlockingCall = new(
        "OSG1007",
        "Await the call instead of blocking on it",
        "'{0}' blocks the thread until OneSignal answers, which can take {1} seconds. Await the call.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A thread that blocks on a task does nothing else meanwhile. Under load that starves the thread pool, and where a "
        + "synchronization context exists it can deadlock. In a method that is not async it is reported as a suggestion.",
        HelpLink("OSG1007"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1008_TimeoutTooShort = new(
        "OSG1008",
        "Wait for OneSignal's answer, or set a key",
        "{0} is given up after {1} seconds while OneSignal may still carry it out, {2}. Set an idempotency key, or a time-out of {3} seconds.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Who gives up before OneSignal does, does not know whether the message went out. With an idempotency key it can be sent again "
        + "and goes out once; without one it goes out twice or not at all.",
        HelpLink("OSG1008"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1009_SendPerRecipient = new(
        "OSG1009",
        "Send to all recipients with one request",
        "Only '{0}' differs between the requests of this loop, and one request takes thousands of recipients. Pass them all at once.",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A request for each recipient runs into the rate limit, takes as long as all answers together, and leaves some recipients "
        + "out when it fails half-way.",
        HelpLink("OSG1009"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1010_SendAfterLocalTime = new(
        "OSG1010",
        "Say the time zone of send_after",
        "'{0}' is {1}. Use a DateTimeOffset, or a time in UTC.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A time without a zone means another moment on every machine that has another zone, and the message goes out hours early or "
        + "late. A time of the machine's zone is reported as a suggestion.",
        HelpLink("OSG1010"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1011_CancellationNotPassed = new(
        "OSG1011",
        "Pass the cancellation token",
        "'{0}' runs on when '{1}' is cancelled, because it is not given the token. Pass '{1}'.",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A call of OneSignal's API, with its retries, can take minutes. Without the token that the method was given it goes on when "
        + "the caller has given up or the host shuts down.",
        HelpLink("OSG1011"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG1012_SendFailureSwallowed = new(
        "OSG1012",
        "Do not swallow the failure of a send",
        "The empty catch hides that '{0}' failed: nobody will know that nothing was sent. Check what failed, and log it or let it pass.",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A wrong key, an exhausted rate limit and a lost connection all end in the exception that an empty catch drops. The messages "
        + "stop and nothing says so.",
        HelpLink("OSG1012"),
        CallSite.Typed,
        CallSite.RawHttp);
}
