namespace OneSignal.Analyzers;

/// <summary>The kinds of code a rule looks at, as custom tags of its descriptor. The rule table shows them.</summary>
internal static class CallSite
{
    /// <summary>Calls of the generated client.</summary>
    internal const string Typed = "OneSignal.TypedClient";

    /// <summary>HttpClient, WebRequest and the like with a URL of OneSignal's.</summary>
    internal const string RawHttp = "OneSignal.RawHttp";

    /// <summary>Files that hold an application's settings.</summary>
    internal const string Configuration = "OneSignal.Configuration";
}
