using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What answers each operation of the document: every one, and nothing else.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, Func<ApiCall, ApiAnswer>> _handlers = new(StringComparer.Ordinal);

    public OperationTable(ApiDocument document, params IEnumerable<IOperationGroup> groups)
    {
        foreach (var (id, handler) in groups.SelectMany(group => group.Handlers))
        {
            _handlers.Add(id, handler);
        }

        // A new operation of the document asks for a handler here, and a removed one takes its handler along.
        var different = document.Operations.Select(operation => operation.Id).ToHashSet(StringComparer.Ordinal);
        different.SymmetricExceptWith(_handlers.Keys);
        if (different.Count > 0)
        {
            throw new InvalidOperationException(
                $"Either the document or the simulator lacks these operations: {string.Join(", ", different)}.");
        }
    }

    /// <summary>All operations that the simulator carries out.</summary>
    public static OperationTable For(ApiDocument document) => new(
        document,
        new NotificationOperations(),
        new UserOperations(),
        new AliasOperations(),
        new SubscriptionOperations(),
        new LiveActivityOperations(),
        new SegmentOperations(),
        new TemplateOperations(),
        new CustomEventOperations(),
        new OutcomeOperations(),
        new ExportOperations(),
        new JourneyOperations(),
        new InboxOperations(),
        new AppOperations(),
        new ApiKeyOperations(),
        new AuditLogOperations(),
        new EmailAnalyticsOperations());

    public ApiAnswer Answer(ApiCall call) => _handlers[call.Operation.Id](call);
}
