using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What answers each operation: a group that keeps state, or the document's own example.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, Func<ApiCall, ApiAnswer>> _handlers;

    public OperationTable(ApiDocument document, params IEnumerable<IOperationGroup> groups)
    {
        _handlers = document.Operations.ToDictionary(
            operation => operation.Id, _ => (Func<ApiCall, ApiAnswer>)ExampleAnswer.For, StringComparer.Ordinal);
        foreach (var (id, handler) in groups.SelectMany(group => group.Handlers))
        {
            if (!_handlers.ContainsKey(id))
            {
                throw new InvalidOperationException($"The document has no operation {id}.");
            }

            _handlers[id] = handler;
        }
    }

    public ApiAnswer Answer(ApiCall call) => _handlers[call.Operation.Id](call);
}
