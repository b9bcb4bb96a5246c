using OneSignal.Generated.Metadata;

namespace OneSignal.Generated;

/// <summary>Both keys of a client. An operation's kind picks one, so that one client serves both kinds of endpoint.</summary>
internal sealed class ApiCredentials
{
    private readonly AppApiKey? _app;
    private readonly OrganizationApiKey? _organization;

    internal ApiCredentials(AppApiKey? app, OrganizationApiKey? organization)
    {
        _app = app;
        _organization = organization;
    }

    /// <summary>The header for an operation; null when it is called without a key.</summary>
    /// <exception cref="OneSignalConfigurationException">The client has no key of the kind.</exception>
    internal string? AuthorizationFor(ApiOperation operation) => operation.KeyKind switch
    {
        ApiKeyKind.None => null,
        ApiKeyKind.Organization => (_organization
            ?? throw Missing(operation, nameof(OneSignalClientOptions.OrganizationKey))).Authorization,
        _ => (_app ?? throw Missing(operation, nameof(OneSignalClientOptions.AppKey))).Authorization,
    };

    /// <summary>Both secrets are taken out of text from outside: a proxy's error page may show the request's headers.</summary>
    internal string RemoveFrom(string text)
    {
        text = _app is null ? text : _app.RemoveFrom(text);
        return _organization is null ? text : _organization.RemoveFrom(text);
    }

    /// <summary>
    /// A cause whose text holds a secret is left out: a JSON reader quotes the names it found, and a caller's own handler
    /// may quote the request.
    /// </summary>
    internal Exception? Cause(Exception? exception)
    {
        var text = exception?.ToString();
        return text is null || ReferenceEquals(RemoveFrom(text), text) ? exception : null;
    }

    private static OneSignalConfigurationException Missing(ApiOperation operation, string option) =>
        new(option, $"{operation.Id} needs it, and the client has none. Set {nameof(OneSignalClientOptions)}.{option}.");
}
