using System.Globalization;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Engine;

/// <summary>Every option that a rule has.</summary>
internal static class RuleOptions
{
    internal static readonly RuleOption RetryMethods = new(
        "OSG1002.retry_methods",
        "",
        "methods of your own that call what they are given again when it fails; also for OSG1001 and OSG1012");

    internal static readonly RuleOption RecipientNames = new(
        "OSG1003.recipient_names",
        "user, customer, member, player, subscriber, recipient, person, employee, device, account",
        "what recipients are called, as the words that stand before `Id`");

    internal static readonly RuleOption MinimumSeconds = new(
        "OSG1008.minimum_seconds",
        NetworkFacts.ShortestResponseTimeoutSeconds.ToString(CultureInfo.InvariantCulture),
        "from how many seconds on a time-out is long enough");

    internal static readonly RuleOption OwnRanges = new(
        "OSG2002.own_ranges",
        "",
        "addresses and ranges inside of those that OneSignal publishes that are yours, as `34.90.0.0/24`");

    internal static readonly RuleOption IsClientApp = new(
        "OSG3003.client_app",
        "auto",
        "whether the program is an app that its users hold in their hands: `true`, `false`, or `auto` to tell by the project");

    internal static readonly RuleOption LogNamespaces = new(
        "OSG3006.log_namespaces",
        "",
        "namespaces of your own whose methods write logs");

    internal static IReadOnlyList<RuleOption> All { get; } =
        [RetryMethods, RecipientNames, MinimumSeconds, OwnRanges, IsClientApp, LogNamespaces];
}
