using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What answers each operation.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, Func<ApiCall, ApiAnswer>> _handlers = new(StringComparer.Ordinal);

    public OperationTable(ApiDocument document, params IEnumerable<IOperationGroup> groups)
    {
        foreach (var (id, handler) in groups.SelectMany(group => group.Handlers))
        {
            _handlers.Add(id, handler);
        }

        foreach (var operation in document.Operations)
        {
            _handlers.TryAdd(operation.Id, ExampleAnswer.For);
        }
    }

    /// <summary>All operations that the simulator carries out.</summary>
    public static OperationTable For(ApiDocument document) => new(
        document,
        new NotificationOperations(),
        new UserOperations(),
        new AliasOperations(),
        new SubscriptionOperations());

    public ApiAnswer Answer(ApiCall call) => _handlers[call.Operation.Id](call);
}
