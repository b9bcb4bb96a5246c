using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>A local variable: where it is declared, and every place that names it in the member around.</summary>
internal sealed class LocalUses
{
    private static readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, LocalUses>> Known = new();

    private readonly List<ILocalReferenceOperation> _references = [];
    private IOperation? _declared;

    private LocalUses()
    {
    }

    internal IReadOnlyList<ILocalReferenceOperation> References => _references;

    /// <summary>The only value that it ever has, or null when there are several or it cannot be told.</summary>
    internal IOperation? OnlyValue
    {
        get
        {
            var value = _declared;
            foreach (var reference in _references)
            {
                if (!IsWrite(reference, out var written))
                {
                    continue;
                }

                if (value is not null || written is null)
                {
                    return null;
                }

                value = written;
            }

            return value;
        }
    }

    internal static LocalUses Of(ILocalReferenceOperation reference, CancellationToken cancellation) =>
        Of(reference.Local, reference, cancellation);

    /// <summary>The uses of a variable in the member around an operation.</summary>
    internal static LocalUses Of(ILocalSymbol local, IOperation inside, CancellationToken cancellation)
    {
        var root = inside.Root();
        var all = Known.TryGetValue(root, out var known)
            ? known
            : Known.GetValue(root, member => Read(member, cancellation));
        return all.TryGetValue(local, out var uses) ? uses : new LocalUses();
    }

    /// <summary>Whether the reference is where the variable gets its value, and not a use of it.</summary>
    internal static bool IsAssigned(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private static Dictionary<ILocalSymbol, LocalUses> Read(IOperation root, CancellationToken cancellation)
    {
        var all = new Dictionary<ILocalSymbol, LocalUses>(SymbolEqualityComparer.Default);
        foreach (var operation in root.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    UsesOf(declarator.Symbol)._declared = declarator.GetVariableInitializer()?.Value;
                    break;
                case ILocalReferenceOperation reference:
                    UsesOf(reference.Local)._references.Add(reference);
                    break;
            }
        }

        return all;

        LocalUses UsesOf(ILocalSymbol local)
        {
            if (!all.TryGetValue(local, out var uses))
            {
                all.Add(local, uses = new LocalUses());
            }

            return uses;
        }
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
}
