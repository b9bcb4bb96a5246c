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

    internal static readonly DiagnosticDescriptor OSG2004_DnsAnswerKept = new(
        "OSG2004",
        "Let each connection resolve OneSignal's name",
        "The addresses of '{0}' are kept {1}, and what the name server said of them is valid for {2} seconds. Connect to '{3}' by name.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal's addresses change, and its DNS answer says how long one may be used. A program that keeps the answer goes on "
        + "connecting to machines that are no longer the service until it is restarted. HttpClient resolves the name by itself.",
        HelpLink("OSG2004"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG2005_TlsPinned = new(
        "OSG2005",
        "Let the system choose the TLS version",
        "The TLS versions for OneSignal {0}. Set '{1}' and leave the choice to the system.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal is served with TLS 1.2 and later. A list of versions in code is right on the day it is written; the system's own "
        + "choice is kept up to date.",
        HelpLink("OSG2005"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG2006_CertificateUnchecked = new(
        "OSG2006",
        "Check OneSignal's certificate as the system does",
        "OneSignal's certificate {0}. Remove the callback, or pin the authority that issues the certificate.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without the check whoever sits on the way gets the API key and the messages. A pin on the certificate itself breaks when it "
        + "is renewed, which OneSignal does every few months.",
        HelpLink("OSG2006"),
        CallSite.Typed,
        CallSite.RawHttp);

    internal static readonly DiagnosticDescriptor OSG2007_HttpVersionForced = new(
        "OSG2007",
        "Let requests to OneSignal use HTTP/2",
        "'{0}' keeps requests to OneSignal at HTTP/1.x, with a connection for each one under way. Set it to {1}.",
        Category.Network,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "OneSignal recommends HTTP/2, which carries many requests on one connection. The version is what to ask for: a proxy that "
        + "lacks it still gets an older one.",
        HelpLink("OSG2007"),
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

    internal static readonly DiagnosticDescriptor OSG2009_WrongPort = new(
        "OSG2009",
        "Use the port that OneSignal is served on",
        "OneSignal does not answer on port {0}. Use {1}, or remove the port.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "OneSignal's API is served on port 443 only, which is the port of https. On another one a request waits until it times out.",
        HelpLink("OSG2009"),
        CallSite.Typed,
        CallSite.RawHttp,
        CallSite.Configuration);

    internal static readonly DiagnosticDescriptor OSG2010_ClientDefaults = new(
        "OSG2010",
        "Set a client's address and headers once, so that they combine",
        "{0}. Use {1}.",
        Category.Network,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "HttpClient drops the last part of a base address that does not end with a slash, and all of its path for a relative URL that "
        + "starts with one. What holds for all requests of a client cannot be changed safely while it is used, and headers of the "
        + "content are refused as headers of a request.",
        HelpLink("OSG2010"),
        CallSite.RawHttp);
}
