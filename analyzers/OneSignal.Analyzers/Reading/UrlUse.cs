using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>A place where a URL is put to use.</summary>
/// <param name="Kind">How it is used.</param>
/// <param name="Value">The string or Uri.</param>
/// <param name="Owner">The client or request that it is set on or sent with, where that has a name.</param>
/// <param name="OwnerType">The type of that client or request.</param>
internal readonly record struct UrlUse(UrlUseKind Kind, IOperation Value, ISymbol? Owner, ITypeSymbol? OwnerType)
{
    /// <summary>Invocations, object creations and simple assignments can be uses; every other operation is not.</summary>
    internal static UrlUse? Of(IOperation operation, OneSignalSymbols symbols) => operation switch
    {
        IInvocationOperation call => OfCall(call, symbols.Http),
        IObjectCreationOperation creation => OfCreation(creation, symbols.Http),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            OfAssignment(assignment, target, symbols),
        _ => null,
    };

    private static UrlUse? OfCall(IInvocationOperation call, HttpSymbols http)
    {
        var type = call.TargetMethod.ContainingType;
        string parameter;
        switch (type.Name)
        {
            case "HttpClient" when type.Is(http.HttpClient):
            case "HttpClientJsonExtensions" when type.Is(http.HttpClientJson):
                parameter = "requestUri";
                break;
            case "WebRequest" when type.Is(http.WebRequest):
                parameter = call.TargetMethod.Parameters is [{ Name: "requestUriString" }, ..] ? "requestUriString" : "requestUri";
                break;
            case "WebClient" when type.Is(http.WebClient):
                parameter = "address";
                break;
            case "Uri" when type.Is(http.Uri) && call.TargetMethod.Name == "TryCreate":
                return call.Argument("uriString") is { } text ? new UrlUse(UrlUseKind.UriCreation, text, null, null) : null;
            // Refit makes a client for an interface; Flurl starts a request at the URL.
            case "RestService" when type.IsIn("Refit"):
                parameter = "hostUrl";
                break;
            case "GeneratedExtensions" when type.IsIn("Flurl.Http") || type.IsIn("Flurl"):
                return call.Arguments is [{ Parameter.Type.SpecialType: SpecialType.System_String, Value: var start }, ..]
                    ? new UrlUse(UrlUseKind.Text, start, null, null)
                    : null;
            default:
                return null;
        }

        if (call.Argument(parameter) is not { } value)
        {
            return null;
        }

        // The receiver of an extension method is its first argument.
        var client = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);
        return client is null
            ? new UrlUse(KindOf(value), value, ((IOperation)call).Owner(), call.Type)
            : new UrlUse(KindOf(value), value, client.NamedSymbol(), client.Unwrap().Type);
    }

    private static UrlUse? OfCreation(IObjectCreationOperation creation, HttpSymbols http)
    {
        switch (creation.Type?.Name)
        {
            case "Uri" when creation.Type.Is(http.Uri):
                return creation.Argument("uriString") is { } uriText
                    ? new UrlUse(UrlUseKind.UriCreation, uriText, null, null)
                    : null;
            case "UriBuilder" when creation.Type.Is(http.UriBuilder):
                return creation.Arguments is [{ Parameter.Type.SpecialType: SpecialType.System_String }]
                    ? new UrlUse(UrlUseKind.UriCreation, creation.Arguments[0].Value, null, null)
                    : null;
            case "HttpRequestMessage" when creation.Type.Is(http.HttpRequestMessage):
                return creation.Argument("requestUri") is { } requestUri
                    ? new UrlUse(KindOf(requestUri), requestUri, creation.Owner(), creation.Type)
                    : null;
            case "RestClient" when creation.Type.Is(http.RestClient):
            case "RestClientOptions" when creation.Type.Is(http.RestClientOptions):
                return creation.Argument("baseUrl") is { } baseUrl
                    ? new UrlUse(KindOf(baseUrl), baseUrl, creation.Owner(), creation.Type)
                    : null;
            default:
                return null;
        }
    }

    private static UrlUse? OfAssignment(
        ISimpleAssignmentOperation assignment,
        IPropertyReferenceOperation target,
        OneSignalSymbols symbols)
    {
        var property = target.Property;
        UrlUseKind kind;
        switch (property.Name)
        {
            case "BaseAddress" when symbols.Library.Options is { } options && property.ContainingType.Is(options):
                kind = UrlUseKind.ClientOptions;
                break;
            case "BaseAddress" when property.ContainingType.Is(symbols.Http.HttpClient)
                || property.ContainingType.Is(symbols.Http.WebClient):
            case "RequestUri" when property.ContainingType.Is(symbols.Http.HttpRequestMessage):
            case "BaseUrl" when property.ContainingType.Is(symbols.Http.RestClientOptions):
                kind = KindOf(assignment.Value);
                break;
            default:
                return null;
        }

        var owner = target.Instance is IInstanceReferenceOperation
            ? ((IOperation)assignment).Owner()
            : target.Instance.NamedSymbol();
        return new UrlUse(kind, assignment.Value, owner, target.Instance?.Type);
    }

    private static UrlUseKind KindOf(IOperation value) =>
        value.Unwrap().Type is { SpecialType: SpecialType.System_String } ? UrlUseKind.Text : UrlUseKind.Uri;
}
