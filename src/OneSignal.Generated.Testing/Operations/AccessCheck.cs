using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Lets in whoever has the right key, of the right kind, for the right app.</summary>
internal sealed class AccessCheck
{
    private const string Scheme = "Key ";

    // What programs compare with; the two spaces are OneSignal's.
    private const string Denied =
        "Access denied.  Please include an 'Authorization: ...' header with a valid API key (/docs/accounts-and-keys).";

    private readonly SimulatedKeys _keys;

    public AccessCheck(SimulatedKeys keys) => _keys = keys;

    /// <summary>The answer to a request whose key does not fit, or null.</summary>
    public ApiAnswer? RefuseKey(SpecOperation operation, string? authorization)
    {
        if (string.IsNullOrWhiteSpace(authorization))
        {
            return NoKey(operation);
        }

        var wanted = operation.KeyKind == KeyKind.App ? _keys.AppKey : _keys.OrganizationKey;

        // OneSignal writes the scheme in both cases, and nobody says that it insists on one.
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && authorization.AsSpan(Scheme.Length).Trim().SequenceEqual(wanted)
                ? null
                : Forbidden;
    }

    /// <summary>The answer to a request about an app that the key does not belong to, or null.</summary>
    public ApiAnswer? RefuseApp(SpecOperation operation, string appId) =>
        operation.KeyKind == KeyKind.Organization || string.Equals(appId, _keys.AppId, StringComparison.OrdinalIgnoreCase)
            ? null
            : Forbidden;

    // All resources refuse a key with a text.
    private static ApiAnswer Forbidden => ErrorShape.Texts.Answer(403, new ApiError(Denied));

    private static ApiAnswer NoKey(SpecOperation operation)
    {
        if (operation.Resource == "CustomEvents")
        {
            return ApiAnswer.Empty(401, "text/plain");
        }

        var shape = ErrorShape.Of(operation.Resource);
        return shape == ErrorShape.Texts
            ? shape.Answer(401, new ApiError(Denied))
            : shape.Answer(401, new ApiError("The request has no Authorization header", "auth-1"));
    }
}
