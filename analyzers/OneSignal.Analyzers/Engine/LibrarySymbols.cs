using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// The typed client as referenced, or generated into, a compilation. Known by its metadata attributes, so a class of the user's
/// that is only named like it is not taken for it. Every member is null, empty or false when the client is absent.
/// </summary>
internal sealed class LibrarySymbols
{
    private const string Metadata = "OneSignal.Generated.Metadata.";

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _keyed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, KeyMembers> _keyMembers = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _operationAttribute;
    private readonly INamedTypeSymbol? _outcome;
    private readonly INamedTypeSymbol? _targetAttribute;
    private readonly INamedTypeSymbol? _keyAttribute;
    private readonly INamedTypeSymbol? _replacementAttribute;

    internal LibrarySymbols(Compilation compilation)
    {
        _operationAttribute = compilation.FindType(Metadata + "ApiOperationAttribute");
        if (_operationAttribute is null)
        {
            return;
        }

        _keyAttribute = compilation.FindType(Metadata + "IdempotencyKeyAttribute");
        _replacementAttribute = compilation.FindType(Metadata + "ReplacementAttribute");
        Client = Own(compilation, "OneSignal.Generated.OneSignalClient");
        Options = Own(compilation, "OneSignal.Generated.OneSignalClientOptions");
        RequestOptions = Own(compilation, "OneSignal.Generated.RequestOptions");
        _targetAttribute = compilation.FindType(Metadata + "TargetAttribute");
        _outcome = Own(compilation, "OneSignal.Generated.NotificationOutcome");
        Failure = Own(compilation, "OneSignal.Generated.OneSignalException");
        AppKey = Own(compilation, "OneSignal.Generated.AppApiKey");
        OrganizationKey = Own(compilation, "OneSignal.Generated.OrganizationApiKey");
        KeyFactory = Own(compilation, "OneSignal.Generated.IdempotencyKey");
        Registration = compilation.FindType("Microsoft.Extensions.DependencyInjection.OneSignalServiceCollectionExtensions");
    }

    internal bool IsReferenced => _operationAttribute is not null;

    /// <summary>The referenced assembly's version: a rule that needs a newer member than this one has stays silent.</summary>
    internal Version? Version => _operationAttribute?.ContainingAssembly.Identity.Version;

    internal INamedTypeSymbol? Client { get; }

    internal INamedTypeSymbol? Options { get; }

    /// <summary>What one call does differently from the client's options.</summary>
    internal INamedTypeSymbol? RequestOptions { get; }

    /// <summary>The base of the client's exceptions.</summary>
    internal INamedTypeSymbol? Failure { get; }

    internal INamedTypeSymbol? AppKey { get; }

    internal INamedTypeSymbol? OrganizationKey { get; }

    /// <summary>The static class whose NewKey makes a key.</summary>
    internal INamedTypeSymbol? KeyFactory { get; }

    /// <summary>The methods that register the client in a container, which come with another package.</summary>
    internal INamedTypeSymbol? Registration { get; }

    /// <summary>Whether the method is an operation whose request carries an idempotency key, in its body or in each item.</summary>
    internal bool TakesKey(IMethodSymbol method)
    {
        if (_operationAttribute is null
            || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _operationAttribute.ContainingAssembly))
        {
            return false;
        }

        return _keyed.GetOrAdd(method.OriginalDefinition, DeclaresKey);
    }

    /// <summary>Whether the client declares the member.</summary>
    internal bool Declares(ISymbol member) =>
        _operationAttribute is not null
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _operationAttribute.ContainingAssembly)
        && member.IsIn("OneSignal.Generated");

    /// <summary>Whether the method is an operation of the client.</summary>
    internal bool IsOperation(IMethodSymbol method) =>
        _operationAttribute is not null
        && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _operationAttribute.ContainingAssembly)
        && method.OriginalDefinition.Attribute(_operationAttribute) is not null;

    /// <summary>
    /// Whether the method calls the API: an operation, or one that is written by hand beside them, such as
    /// <c>CreateInChunksAsync</c>, and returns a task as they do.
    /// </summary>
    internal bool IsCall(IMethodSymbol method) =>
        IsOperation(method)
        || (method is { IsStatic: false, ReturnType.Name: "Task" or "ValueTask" } && Declares(method) && IsClient(method.ContainingType));

    /// <summary>The HTTP method of a call. One that is written by hand counts as reading, unless what it sends carries a key.</summary>
    internal string? HttpMethodOf(IMethodSymbol method) =>
        method.OriginalDefinition.Attribute(_operationAttribute) is { ConstructorArguments: [_, { Value: string verb }, ..] } ? verb
        : !IsCall(method) ? null
        : TakesKey(method) ? "POST"
        : "GET";

    /// <summary>The property of an operation's answer that says whether anything was sent, or null when its answers have none.</summary>
    internal IPropertySymbol? OutcomeOf(IMethodSymbol operation) =>
        _outcome is not null && operation.ReturnType is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol answer] }
            ? answer.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.Type.Is(_outcome))
            : null;

    /// <summary>Which members of a request type carry keys.</summary>
    internal KeyMembers KeyMembersOf(ITypeSymbol type) => _keyMembers.GetOrAdd(type, ReadKeyMembers);

    /// <summary>The properties of a request type that list recipients one by one: not segments, and not filters.</summary>
    internal IReadOnlyCollection<string> RecipientListsOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>()
            .Where(ListsRecipients)
            .Select(static property => property.Name)
            .ToList();

    /// <summary>Whether the method is one of a request type that makes a request: <c>CreateNotificationRequest.Push(…)</c>.</summary>
    internal bool MakesRequest(IMethodSymbol method) =>
        method.IsStatic && IsOfRequest(method);

    /// <summary>Whether the method is one of a request type that returns the request itself: <c>request.To(…)</c>.</summary>
    internal bool ReturnsItself(IMethodSymbol method) =>
        !method.IsStatic && IsOfRequest(method);

    /// <summary>Whether a value is an audience that lists its recipients one by one, as the methods of Audience make it.</summary>
    internal bool ListsRecipients(IOperation value) =>
        value is IInvocationOperation { TargetMethod: { IsStatic: true } method }
        && Declares(method)
        && ListsRecipients(method.OriginalDefinition);

    private bool ListsRecipients(ISymbol member) =>
        member.Attribute(_targetAttribute)?.FirstText() is not (null or "segments" or "filters");

    private bool IsOfRequest(IMethodSymbol method) =>
        Declares(method)
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
        && method.ContainingType.GetMembers().Any(member => member.Attribute(_targetAttribute) is not null);

    private bool IsClient(INamedTypeSymbol type) =>
        type.Is(Client) || type.GetMembers().Any(member => member.Attribute(_operationAttribute) is not null);

    private bool DeclaresKey(IMethodSymbol method) =>
        method.Attribute(_operationAttribute) is { } operation
            ? operation.NamedArguments.Any(argument => argument is { Key: "IdempotencyKey", Value.Value: not null and not 0 })
            : IsCall(method) && method.Parameters.Any(parameter => KeyMembersOf(parameter.Type).Key is not null);

    private KeyMembers ReadKeyMembers(ITypeSymbol type)
    {
        IPropertySymbol? key = null;
        var former = ImmutableHashSet<string>.Empty;
        var items = ImmutableHashSet<string>.Empty;
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Attribute(_keyAttribute) is not null)
            {
                key = property;
            }
            else if (Element(property.Type) is { } element
                && element.GetMembers().Any(member => member is IPropertySymbol && member.Attribute(_keyAttribute) is not null))
            {
                items = items.Add(property.Name);
            }
        }

        if (key is not null && WireName(key) is { } wireName)
        {
            // A deprecated member that the key replaces still keeps a message from going out twice.
            former = type.GetMembers().OfType<IPropertySymbol>()
                .Where(property => IsReplacedBy(property, wireName))
                .Select(static property => property.Name)
                .ToImmutableHashSet();
        }

        return new KeyMembers(key?.Name, former, items);
    }

    /// <summary>The attribute's text starts with what to use instead; advice may follow.</summary>
    private bool IsReplacedBy(IPropertySymbol property, string wireName) =>
        property.Attribute(_replacementAttribute)?.FirstText() is { } text
        && text.StartsWith(wireName, StringComparison.Ordinal)
        && (text.Length == wireName.Length || !(char.IsLetterOrDigit(text[wireName.Length]) || text[wireName.Length] == '_'));

    private static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var only] } generic
            when generic.IsIn("System.Collections.Generic") => only,
        _ => null,
    };

    private static string? WireName(IPropertySymbol property) =>
        property.GetAttributes()
            .FirstOrDefault(static data => data.AttributeClass is { Name: "JsonPropertyNameAttribute" })?.FirstText();

    private INamedTypeSymbol? Own(Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName).FirstOrDefault(type =>
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _operationAttribute!.ContainingAssembly));
}
