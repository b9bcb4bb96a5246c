using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>Finds what is written to a WebRequest's stream: directly or through a writer, in the member that makes the request.</summary>
internal static class WrittenBody
{
    /// <summary>The value of the only write, or null.</summary>
    internal static IOperation? Of(IInvocationOperation create, CancellationToken cancellation)
    {
        if (((IOperation)create).Owner() is not { } request)
        {
            return null;
        }

        IOperation? only = null;
        foreach (var operation in create.Root().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IInvocationOperation { TargetMethod.Name: "Write" or "WriteAsync" or "WriteLine", Instance: { } stream } write
                && write.Arguments.Length > 0
                && Writes(stream, request, 0, cancellation))
            {
                if (only is not null)
                {
                    return null;
                }

                only = write.Arguments[0].Value;
            }
        }

        return only;
    }

    private static bool Writes(IOperation stream, ISymbol request, int depth, CancellationToken cancellation) =>
        depth < 4 && stream.Unwrap() switch
        {
            ILocalReferenceOperation local => LocalUses.Of(local, cancellation).OnlyValue is { } value
                && Writes(value, request, depth + 1, cancellation),
            IAwaitOperation awaited => Writes(awaited.Operation, request, depth + 1, cancellation),
            IObjectCreationOperation { Type.Name: "StreamWriter", Arguments: [var inner, ..] } =>
                Writes(inner.Value, request, depth + 1, cancellation),
            IInvocationOperation { TargetMethod.Name: "GetRequestStream" or "GetRequestStreamAsync" } opened =>
                SymbolEqualityComparer.Default.Equals(opened.Instance.NamedSymbol(), request),
            _ => false,
        };
}
