using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// The shape of an object of a class of the user's: every member that a serializer would write, set or not. A class that decides
/// by itself how it is written is unknown.
/// </summary>
internal static class UserTypeShape
{
    internal static BodyShape Of(INamedTypeSymbol type, IObjectCreationOperation creation, Func<IOperation, BodyShape> read)
    {
        var members = new Dictionary<string, BodyShape>(StringComparer.Ordinal);
        var values = MemberWrites.InInitializer(creation).ToDictionary(
            static assignment => ((IPropertyReferenceOperation)assignment.Target).Property.Name,
            static assignment => assignment.Value,
            StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.TypeKind is not (TypeKind.Class or TypeKind.Struct)
                || (current.IsIn("System") && current.SpecialType != SpecialType.System_ValueType)
                || HasAttribute(current, "JsonConverterAttribute", "JsonPolymorphicAttribute", "JsonObjectAttribute"))
            {
                return BodyShape.Unknown;
            }

            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false })
                    || member.IsStatic)
                {
                    continue;
                }

                if (HasAttribute(member, "JsonExtensionDataAttribute"))
                {
                    return BodyShape.Unknown;
                }

                var shape = values.TryGetValue(member.Name, out var value) ? read(value) with { Value = value } : BodyShape.Unknown;
                members[member.Name] = shape;
                if (WireName(member) is { } wireName)
                {
                    members[wireName] = shape;
                }
            }
        }

        return BodyShape.Object(members, isComplete: true, creation.Syntax);
    }

    private static string? WireName(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "JsonPropertyNameAttribute" or "JsonPropertyAttribute" when attribute.FirstText() is { } name:
                    return name;
                case "JsonPropertyAttribute" or "DataMemberAttribute":
                    foreach (var argument in attribute.NamedArguments)
                    {
                        if (argument is { Key: "PropertyName" or "Name", Value.Value: string text })
                        {
                            return text;
                        }
                    }

                    break;
            }
        }

        return null;
    }

    private static bool HasAttribute(ISymbol symbol, params string[] names) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && Array.IndexOf(names, type.Name) >= 0);
}
