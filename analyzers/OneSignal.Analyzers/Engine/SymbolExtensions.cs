using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Engine;

internal static class SymbolExtensions
{
    /// <summary>
    /// The type of that metadata name. Where several assemblies have one, the compilation's own comes first, then the first
    /// reference's: unlike GetTypeByMetadataName, which gives up and would switch every rule off.
    /// </summary>
    internal static INamedTypeSymbol? FindType(this Compilation compilation, string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName)
        ?? compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();

    /// <summary>Equality with a type that may be absent. An absent type equals nothing.</summary>
    internal static bool Is(this ISymbol? symbol, ISymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, known);

    internal static bool IsOrInherits(this ITypeSymbol? type, INamedTypeSymbol? known)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(known))
            {
                return true;
            }
        }

        return false;
    }

    internal static AttributeData? Attribute(this ISymbol symbol, INamedTypeSymbol? attribute)
    {
        if (attribute is not null)
        {
            foreach (var data in symbol.GetAttributes())
            {
                if (data.AttributeClass.Is(attribute))
                {
                    return data;
                }
            }
        }

        return null;
    }

    /// <summary>The first constructor argument, when it is a string.</summary>
    internal static string? FirstText(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] ? text : null;

    /// <summary>True for a namespace given with dots, without making a display string.</summary>
    internal static bool IsIn(this ISymbol symbol, string dottedNamespace)
    {
        var space = symbol.ContainingNamespace;
        var end = dottedNamespace.Length;
        while (end > 0)
        {
            if (space is null || space.IsGlobalNamespace)
            {
                return false;
            }

            var start = dottedNamespace.LastIndexOf('.', end - 1) + 1;
            if (string.CompareOrdinal(dottedNamespace, start, space.Name, 0, Math.Max(end - start, space.Name.Length)) != 0)
            {
                return false;
            }

            space = space.ContainingNamespace;
            end = start - 1;
        }

        return space is null or { IsGlobalNamespace: true };
    }
}
