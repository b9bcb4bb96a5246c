using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor OSG3001_KeyInSource = new(
        "OSG3001",
        "Keep API keys out of source",
        "{0} stands in source, so whoever reads the repository or the program can use it. Make a new one in the dashboard, delete this one there, and read the new one from a secret store or the environment.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A key in source is in every clone, every build and every copy of the program, and it stays in the history after it is "
        + "deleted. Keys are recognised by their form, in literals and in comments; the message does not repeat them.",
        HelpLink("OSG3001"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG3002_KeyInConfiguration = new(
        "OSG3002",
        "Keep API keys out of configuration files",
        "{0} stands in a configuration file that is kept with the source. Make a new one in the dashboard, delete this one there, and keep the new one in user secrets, the environment or a vault.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An appsettings file is committed, copied to build agents and shipped with the program. .NET reads user secrets, the "
        + "environment and vaults into the same configuration, so that the code stays as it is.",
        HelpLink("OSG3002"),
        CallSite.Configuration);

    internal static readonly DiagnosticDescriptor OSG3003_KeyInClientApp = new(
        "OSG3003",
        "Keep API keys out of apps",
        "{0} that has an API key gives it to everyone who has the app. Move the call to a server of yours.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What a phone or a browser can read, its owner can read too. With the key of an app anyone can send to all its users, read "
        + "who they are and delete them. An app registers the device with OneSignal's SDK, which needs no key, and asks a server to send.",
        HelpLink("OSG3003"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG3004_WrongKey = new(
        "OSG3004",
        "Give the API key of the right kind and app",
        "This is {0}, and OneSignal will refuse it. Use {1}.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A key says in its first letters whether it is an app's or an organization's, and the client refuses one of the other kind "
        + "when it is constructed. An app's key starts with the app's id as well.",
        HelpLink("OSG3004"),
        CallSite.Typed);

    internal static readonly DiagnosticDescriptor OSG3005_AuthorizationScheme = new(
        "OSG3005",
        "Send the API key with the scheme Key",
        "The Authorization header for OneSignal {0}. Use the scheme 'Key', a space and the API key.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal documents 'Authorization: Key' and the key. 'Basic' was for the keys and the host of before November 2024; a "
        + "scheme that is missing, doubled or another one is answered with an access error.",
        HelpLink("OSG3005"),
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG3006_KeyExposed = new(
        "OSG3006",
        "Keep API keys out of URLs and logs",
        "The API key {0}, where others can read it. Use {1}.",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "URLs are kept by proxies, servers and traces, and logs are read by more people than may send messages. OneSignal reads the "
        + "key from the Authorization header only.",
        HelpLink("OSG3006"),
        CallSite.Typed,
        CallSite.RawHttp);
}
