using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>A place where a request, or all requests of a client, get an Authorization header.</summary>
/// <param name="Operation">The creation of the header, or what sets it.</param>
/// <param name="Scheme">The scheme, where it stands apart.</param>
/// <param name="Value">The value, after the scheme where that stands apart; null when there is none.</param>
/// <param name="Holder">The headers, client or request that it is set on, where that can be seen.</param>
internal readonly record struct AuthorizationHeader(
    IOperation Operation,
    IOperation? Scheme,
    IOperation? Value,
    IOperation? Holder)
{
    private const string Name = "Authorization";

    internal static AuthorizationHeader? Of(IOperation operation, HttpSymbols http) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.Is(http.AuthenticationHeaderValue) => OfCreation(creation),
        IInvocationOperation call => OfCall(call, http),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var index }] } target } assignment
            when IsName(index, http) && IsWebHeaders(target.Property.ContainingType, http) =>
            new AuthorizationHeader(assignment, null, assignment.Value, target.Instance),
        _ => null,
    };

    private static AuthorizationHeader? OfCreation(IObjectCreationOperation creation)
    {
        var target = creation.Consumer() is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } ? property : null;
        return creation.Argument("scheme") is { } scheme && target?.Property.Name is null or Name
            ? new AuthorizationHeader(creation, scheme, creation.Argument("parameter"), target?.Instance)
            : null;
    }

    private static AuthorizationHeader? OfCall(IInvocationOperation call, HttpSymbols http)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("Add" or "TryAddWithoutValidation" or "Set" or "AddHeader" or "AddOrUpdateHeader" or "AddDefaultHeader")
            || !IsHeaders(method.ContainingType, http))
        {
            return null;
        }

        var isExtension = method.IsExtensionMethod && call.Instance is null;
        var first = isExtension ? 1 : 0;
        if (call.Arguments.Length < first + 2
            || !IsName(call.Arguments[first].Value, http)
            || call.Arguments[first + 1].Value.Unwrap().Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return new AuthorizationHeader(
            call,
            null,
            call.Arguments[first + 1].Value,
            isExtension ? call.Arguments[0].Value : call.Instance);
    }

    private static bool IsName(IOperation name, HttpSymbols http) => name.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => string.Equals(text, Name, StringComparison.OrdinalIgnoreCase),
        IFieldReferenceOperation { Field: { Name: Name, ContainingType: var type } } => type.Is(http.HttpRequestHeader),
        _ => false,
    };

    private static bool IsHeaders(INamedTypeSymbol type, HttpSymbols http) =>
        type.IsOrInherits(http.HttpHeaders) || IsWebHeaders(type, http) || type.IsIn("RestSharp");

    private static bool IsWebHeaders(INamedTypeSymbol type, HttpSymbols http) =>
        type.Is(http.WebHeaderCollection) || type.Is(http.NameValueCollection);
}
