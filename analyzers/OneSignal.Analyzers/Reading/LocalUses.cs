using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>A local variable: where it is declared, and every place that names it in the member around.</summary>
internal sealed class LocalUses
{
    private LocalUses(IOperation? declared, List<ILocalReferenceOperation> references)
    {
        Declared = declared;
        References = references;
    }

    /// <summary>The value of its declaration, or null.</summary>
    internal IOperation? Declared { get; }

    internal List<ILocalReferenceOperation> References { get; }

    internal static LocalUses Of(ILocalReferenceOperation reference, CancellationToken cancellation)
    {
        IOperation? declared = null;
        var references = new List<ILocalReferenceOperation>();
        foreach (var operation in reference.Root().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, reference.Local):
                    declared = declarator.GetVariableInitializer()?.Value;
                    break;
                case ILocalReferenceOperation other when Same(other.Local, reference.Local):
                    references.Add(other);
                    break;
            }
        }

        return new LocalUses(declared, references);
    }

    /// <summary>The only value that it ever has, or null when there are several or it cannot be told.</summary>
    internal IOperation? OnlyValue(out bool isShared)
    {
        var value = Declared;
        var reads = 0;
        foreach (var reference in References)
        {
            if (!IsWrite(reference, out var written))
            {
                reads++;
            }
            else if (value is null && written is not null)
            {
                value = written;
            }
            else
            {
                isShared = true;
                return null;
            }
        }

        isShared = reads > 1;
        return value;
    }

    private static bool IsWrite(ILocalReferenceOperation reference, out IOperation? written)
    {
        written = null;
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == reference:
                written = assignment.Value;
                return true;
            case IAssignmentOperation assignment when assignment.Target == reference:
            case IIncrementOrDecrementOperation:
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation }:
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
            case IAddressOfOperation:
                return true;
            default:
                return reference.IsDeclaration;
        }
    }

    private static bool Same(ILocalSymbol left, ILocalSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
