using System.Diagnostics.CodeAnalysis;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Lets in whoever has the right key, of the right kind, for the right app, at an address where it may be used.</summary>
internal sealed class AccessCheck
{
    private const string Scheme = "Key ";

    // What programs compare with; the two spaces are OneSignal's.
    private const string Denied =
        "Access denied.  Please include an 'Authorization: ...' header with a valid API key (/docs/accounts-and-keys).";

    private readonly KeyRing _keys;

    public AccessCheck(KeyRing keys) => _keys = keys;

    /// <summary>Whether the key of a request fits the operation.</summary>
    /// <param name="operation">What is asked for.</param>
    /// <param name="request">The request.</param>
    /// <param name="key">The key, if it fits.</param>
    /// <param name="refusal">The answer to the request, if it does not.</param>
    public bool TryAdmit(
        SpecOperation operation,
        ReceivedRequest request,
        [NotNullWhen(true)] out StoredKey? key,
        [NotNullWhen(false)] out ApiAnswer? refusal)
    {
        (key, refusal) = (null, null);
        var authorization = request.Header("Authorization");
        if (string.IsNullOrWhiteSpace(authorization))
        {
            refusal = NoKey(operation);
            return false;
        }

        // OneSignal writes the scheme in both cases, and nobody says that it insists on one.
        key = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? _keys.FindBySecret(authorization[Scheme.Length..].Trim())
            : null;
        if (key is null || Opens(key) != operation.KeyKind || !key.IsUsableFrom(request.RemoteAddress))
        {
            refusal = Forbidden;
            return false;
        }

        return true;
    }

    /// <summary>The answer to a request about an app that the key does not belong to, or null.</summary>
    public static ApiAnswer? RefuseApp(StoredKey key, StoredApp? app) =>
        key.App is null || key.App == app ? null : Forbidden;

    private static KeyKind Opens(StoredKey key) => key.App is null ? KeyKind.Organization : KeyKind.App;

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
