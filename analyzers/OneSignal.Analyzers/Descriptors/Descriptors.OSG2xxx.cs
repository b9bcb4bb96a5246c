using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor OSG2001_HttpsMissing = new(
        "OSG2001",
        "Use https for OneSignal",
        "'{0}' is not https: the API key and the message would travel in clear text. Use https.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal's API is served over HTTPS only. A request to another scheme carries the API key and the message in clear "
        + "text to whatever answers first.",
        HelpLink("OSG2001"),
        CallSite.Typed,
        CallSite.RawHttp,
        CallSite.Configuration);

    internal static readonly DiagnosticDescriptor OSG2002_HardCodedAddress = new(
        "OSG2002",
        "Use OneSignal's host name, not an address",
        "'{0}' is {1}: OneSignal's addresses change without notice. Connect to '{2}' by name.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal publishes address ranges for firewalls and says that they may change. Its contract is the host name, whose "
        + "DNS answer lives for minutes. An address in code keeps working until it does not, and the certificate does not "
        + "cover it.",
        HelpLink("OSG2002"),
        CallSite.Typed,
        CallSite.RawHttp,
        CallSite.Configuration);

    internal static readonly DiagnosticDescriptor OSG2003_ConnectionLifetime = new(
        "OSG2003",
        "End connections to OneSignal when the DNS answer does",
        "Connections to OneSignal are kept {0}, and what the name server said of its address is valid for {1} seconds. Set {2} to {1} seconds or less.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A pooled connection is not resolved again while it is in use. When OneSignal moves, a client that keeps its connections "
        + "goes on talking to an address that is no longer the service.",
        HelpLink("OSG2003"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG2008_LegacyAddress = new(
        "OSG2008",
        "Use OneSignal's present address",
        "'{0}' is the address of OneSignal's API before the new keys. Use '{1}'.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal's guide for the new keys asks to move off the old host and its path. The same operations are served at the "
        + "present host without that path.",
        HelpLink("OSG2008"),
        CallSite.Typed,
        CallSite.RawHttp,
        CallSite.Configuration);
}
