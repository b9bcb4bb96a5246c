namespace OneSignal.Analyzers;

/// <summary>
/// Every descriptor, a file per id range. The member's name starts with the id, so that code which reports says which rule it is.
/// They are written as constructor calls because release tracking does not look into a factory.
/// </summary>
internal static partial class Descriptors
{
    /// <summary>Where the rule pages are served from. A page's name is the rule's id.</summary>
    internal const string HelpLinkBase =
        "https://github.com/onesignal-generated/onesignal-generated/blob/main/docs/rules/";

    private static string HelpLink(string id) => HelpLinkBase + id + ".md";
}
