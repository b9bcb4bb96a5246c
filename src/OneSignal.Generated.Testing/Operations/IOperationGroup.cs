using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>The operations of one resource that the simulator really carries out.</summary>
internal interface IOperationGroup
{
    /// <summary>What carries out each operation, by <c>operationId</c>. Called by one request at a time.</summary>
    IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; }
}
