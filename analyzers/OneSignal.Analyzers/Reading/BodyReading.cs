using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>Reads what a request's body will look like: anonymous objects, JSON text, dictionaries, objects of the user's own.</summary>
internal sealed class BodyReading
{
    private const int MaxDepth = 12;

    private readonly OneSignalSymbols _symbols;
    private readonly CancellationToken _cancellation;

    private BodyReading(OneSignalSymbols symbols, CancellationToken cancellation)
    {
        _symbols = symbols;
        _cancellation = cancellation;
    }

    internal static BodyShape Read(IOperation body, OneSignalSymbols symbols, CancellationToken cancellation) =>
        new BodyReading(symbols, cancellation).Read(body, 0);

    private BodyShape Read(IOperation body, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var value = body.Unwrap();
        if (depth > MaxDepth)
        {
            return BodyShape.Unknown;
        }

        switch (value)
        {
            case IAnonymousObjectCreationOperation anonymous:
                return BodyShape.Object(
                    anonymous.Initializers.OfType<ISimpleAssignmentOperation>()
                        .Where(static member => member.Target is IPropertyReferenceOperation)
                        .Select(member => Member(((IPropertyReferenceOperation)member.Target).Property.Name, member.Value, depth)),
                    isComplete: true,
                    anonymous.Syntax);
            case IArrayCreationOperation { Initializer: { } elements } array:
                return BodyShape.Array(elements.ElementValues.Select(item => Read(item, depth + 1)), isComplete: true, array.Syntax);
            case IObjectCreationOperation creation:
                return ReadCreation(creation, depth);
            case IInvocationOperation call when Serialized(call) is { } serialized:
                return Read(serialized, depth + 1);
            case IAwaitOperation awaited:
                return Read(awaited.Operation, depth + 1);
            case ILocalReferenceOperation local:
                return ReadLocal(local, depth);
            case { Syntax: CollectionExpressionSyntax list }:
                return ReadCollection(list, value.SemanticModel, depth);
            case { Type.SpecialType: SpecialType.System_String }:
                return ReadText(value);
            default:
                return BodyShape.Unknown;
        }
    }

    private KeyValuePair<string, BodyShape> Member(string name, IOperation value, int depth) =>
        new(name, Read(value, depth + 1) with { Value = value });

    private BodyShape ReadText(IOperation value) =>
        TextReading.ReadAlways(value, _symbols, _cancellation) is { } text ? JsonTextShape.Read(text, value.Syntax) : BodyShape.Unknown;

    private BodyShape ReadLocal(ILocalReferenceOperation local, int depth)
    {
        var uses = LocalUses.Of(local, _cancellation);
        if (uses.OnlyValue is not { } value)
        {
            return BodyShape.Unknown;
        }

        // Text, bytes, contents and anonymous objects stay what they are. A map or an object of a class may have been given more
        // members before it was sent.
        var shape = Read(value, depth + 1);
        return value.Unwrap() is IObjectCreationOperation { Type: { } type } && !type.IsIn("System.Net.Http")
            ? Changed(shape, uses, local)
            : shape;
    }

    /// <summary>Adds the members that are set by name later; any other use may have set any.</summary>
    private static BodyShape Changed(BodyShape shape, LocalUses uses, ILocalReferenceOperation read)
    {
        foreach (var use in uses.References)
        {
            if (use == read || use.Syntax == read.Syntax || LocalUses.IsAssigned(use))
            {
                continue;
            }

            var member = use.Consumer() switch
            {
                IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => key,
                IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property.Name,
                IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var first }, _] }
                    when first.ConstantValue is { HasValue: true, Value: string name } => name,
                _ => null,
            };
            if (member is null || shape.Members is not { } members)
            {
                return BodyShape.Unknown;
            }

            shape = shape with { Members = members.SetItem(member, BodyShape.Unknown) };
        }

        return shape;
    }

    private BodyShape ReadCreation(IObjectCreationOperation creation, int depth)
    {
        if (creation.Type is not INamedTypeSymbol type)
        {
            return BodyShape.Unknown;
        }

        if (type.IsIn("System.Net.Http"))
        {
            return type.Name is "StringContent" or "ByteArrayContent" && creation.Argument("content") is { } content
                ? Read(content, depth + 1)
                : BodyShape.Unknown;
        }

        if (IsMap(type))
        {
            return ReadMap(creation, depth);
        }

        if (type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            // Its items are added; a collection that is copied from another is not all there.
            var items = creation.Initializer?.Initializers
                .OfType<IInvocationOperation>()
                .Where(static add => add.Arguments.Length > 0)
                .Select(add => Read(add.Arguments[add.Arguments.Length - 1].Value, depth + 1))
                ?? [];
            return BodyShape.Array(items, creation.Arguments.IsEmpty, creation.Syntax);
        }

        return UserTypeShape.Of(type, creation, member => Read(member, depth + 1));
    }

    private static bool IsMap(INamedTypeSymbol type) =>
        type.Name is "JsonObject" or "JObject"
        || type.AllInterfaces.Any(static i => i is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] });

    private BodyShape ReadMap(IObjectCreationOperation creation, int depth)
    {
        var members = new List<KeyValuePair<string, BodyShape>>();
        var isComplete = creation.Arguments.All(static argument =>
            argument.ArgumentKind == ArgumentKind.DefaultValue || !CarriesEntries(argument.Parameter?.Type));
        foreach (var entry in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            var (key, value) = entry switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] } } assignment =>
                    (index.Value, assignment.Value),
                IInvocationOperation { Arguments: [var first, var second] } => (first.Value, second.Value),
                _ => (null, null),
            };
            if (key?.ConstantValue is { HasValue: true, Value: string name } && value is not null)
            {
                members.Add(Member(name, value, depth));
            }
            else
            {
                isComplete = false;
            }
        }

        return BodyShape.Object(members, isComplete, creation.Syntax);
    }

    /// <summary>A capacity or a comparer brings no entries.</summary>
    private static bool CarriesEntries(ITypeSymbol? type) =>
        type is not { SpecialType: SpecialType.System_Int32 } and not { Name: "IEqualityComparer" };

    private BodyShape ReadCollection(CollectionExpressionSyntax list, SemanticModel? model, int depth)
    {
        var items = new List<BodyShape>();
        var isComplete = true;
        foreach (var element in list.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var expression }
                && model?.GetOperation(expression, _cancellation) is { } item)
            {
                items.Add(Read(item, depth + 1));
            }
            else
            {
                isComplete = false;
            }
        }

        return BodyShape.Array(items, isComplete, list);
    }

    /// <summary>What a call turns into JSON, content or bytes, or null when it does something else.</summary>
    private static IOperation? Serialized(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        return (type.Name, call.TargetMethod.Name) switch
        {
            ("JsonContent", "Create") when type.IsIn("System.Net.Http.Json") => call.Argument("inputValue"),
            ("JsonSerializer", "Serialize" or "SerializeToUtf8Bytes" or "SerializeToNode" or "SerializeToElement")
                when type.IsIn("System.Text.Json") => call.Argument("value"),
            ("JsonConvert", "SerializeObject") when type.IsIn("Newtonsoft.Json") => call.Argument("value"),
            ("JObject", "FromObject") when type.IsIn("Newtonsoft.Json.Linq") => call.Argument("o"),
            ("Encoding" or "UTF8Encoding", "GetBytes") when type.IsIn("System.Text") => call.Argument("s"),
            ("JsonNode", "ToJsonString" or "ToString") or ("JsonObject", "ToJsonString" or "ToString")
                when type.IsIn("System.Text.Json.Nodes") => call.Instance,
            ("JToken" or "JObject", "ToString") when type.IsIn("Newtonsoft.Json.Linq") => call.Instance,
            _ => null,
        };
    }
}
