using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>What is assigned to a property of an object: in its initializer, or later through the variable it is in.</summary>
internal static class MemberWrites
{
    /// <summary>The values given in the object's own initializer.</summary>
    internal static IEnumerable<ISimpleAssignmentOperation> InInitializer(IObjectCreationOperation creation)
    {
        if (creation.Initializer is { } initializer)
        {
            foreach (var member in initializer.Initializers)
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } assignment)
                {
                    yield return assignment;
                }
            }
        }
    }

    /// <summary>The only value that a property of a new object gets in the member around, or null for none or several.</summary>
    internal static IOperation? Only(IOperation made, string property, CancellationToken cancellation)
    {
        IOperation? only = null;
        if (made is IObjectCreationOperation creation)
        {
            foreach (var assignment in InInitializer(creation))
            {
                if (((IPropertyReferenceOperation)assignment.Target).Property.Name == property)
                {
                    only = assignment.Value;
                }
            }
        }

        if (made.Owner() is { } owner)
        {
            foreach (var value in To(owner, property, made.Root(), cancellation))
            {
                if (only is not null)
                {
                    return null;
                }

                only = value;
            }
        }

        return only;
    }

    /// <summary>The values that a variable's property is assigned below an operation.</summary>
    internal static IEnumerable<IOperation> To(ISymbol owner, string property, IOperation root, CancellationToken cancellation)
    {
        foreach (var operation in root.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && target.Property.Name == property
                && SymbolEqualityComparer.Default.Equals(target.Instance.NamedSymbol(), owner))
            {
                yield return assignment.Value;
            }
        }
    }

    /// <summary>
    /// The only value of a property called that in the type around the operation, of whatever object of the given type, as far as
    /// the file shows. A client in a field is often set up in the constructor, under a parameter's name.
    /// </summary>
    internal static IOperation? OnlyInType(IOperation inside, string property, INamedTypeSymbol? of, CancellationToken cancellation)
    {
        if (inside.SemanticModel is not { } model
            || inside.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return null;
        }

        IOperation? only = null;
        foreach (var node in type.DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax write
                || NameOf(write.Left) != property
                || model.GetOperation(node, cancellation) is not ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation target,
                } assignment
                || !SymbolEqualityComparer.Default.Equals(target.Property.ContainingType, of)
                || StaysInMember(assignment, target, cancellation))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = assignment.Value;
        }

        return only;
    }

    /// <summary>Whether the object is in a variable that nothing else gets hold of.</summary>
    private static bool StaysInMember(ISimpleAssignmentOperation write, IPropertyReferenceOperation target, CancellationToken cancellation)
    {
        var owner = target.Instance is IInstanceReferenceOperation ? ((IOperation)write).Owner() : target.Instance.NamedSymbol();
        return owner is ILocalSymbol local
            && !LocalUses.Of(local, write, cancellation).References.Any(static use => use.Consumer() switch
            {
                ISimpleAssignmentOperation assignment => assignment.Value.Unwrap() == use,
                IArgumentOperation or IReturnOperation => true,
                _ => false,
            });
    }

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        _ => "",
    };
}
