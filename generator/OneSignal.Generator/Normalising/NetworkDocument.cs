using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Normalising;

/// <summary>The network facts of <c>spec/network.yaml</c> as flat names and texts; a list is joined by commas.</summary>
internal sealed class NetworkDocument
{
    /// <summary>What the facts' template prints. Each must be there, and of this form.</summary>
    private static readonly (string Pointer, Func<JsonNode?, bool> IsValid, string Form)[] Expected =
    [
        ("/source", IsText, "a text"),
        ("/asOf", IsDate, "a date such as 2024-04-10"),
        ("/api/scheme", IsText, "a text"),
        ("/api/host", IsText, "a host name"),
        ("/api/port", IsWhole, "a whole number"),
        ("/api/legacyHosts", IsTexts, "a list of host names"),
        ("/api/legacyPath", IsText, "a path"),
        ("/api/minimumTlsVersion", IsText, "a version in quotes"),
        ("/api/httpVersion", IsText, "a version in quotes"),
        ("/api/dnsTimeToLiveSeconds", IsWhole, "a whole number of seconds"),
        ("/api/responseTimeoutSeconds", IsWhole, "a whole number of seconds"),
        ("/api/shortestResponseTimeoutSeconds", IsWhole, "a whole number of seconds"),
        ("/api/addressScope", IsText, "a text"),
        ("/api/addressRanges", IsTexts, "a list of address ranges in CIDR form"),
        ("/fcm/ports", IsWholes, "a list of port numbers"),
        ("/apns/ports", IsWholes, "a list of port numbers"),
        ("/apns/hosts", IsTexts, "a list of host names"),
        ("/apns/addressRanges", IsTexts, "a list of address ranges in CIDR form"),
    ];

    private NetworkDocument(IReadOnlyList<KeyValuePair<string, string>> facts) => Facts = facts;

    /// <summary>For example <c>api-host</c> and <c>api.onesignal.com</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Facts { get; }

    public static NetworkDocument Read(SpecDocument document)
    {
        var findings = new List<Finding>();
        var facts = new List<KeyValuePair<string, string>>();
        foreach (var (pointer, isValid, form) in Expected)
        {
            var node = JsonPointer.Resolve(document.Root, "#" + pointer);
            if (isValid(node))
            {
                facts.Add(new(Name(pointer), Flat(node!)));
            }
            else
            {
                var place = pointer[1..].Replace('/', '.');
                findings.Add(document.Finding(FindingCodes.NetworkFact, pointer, $"'{place}' must be there and be {form}."));
            }
        }

        return findings.Count == 0 ? new NetworkDocument(facts) : throw new SpecException(findings);
    }

    private static string Name(string pointer) =>
        string.Concat(pointer[1..].Select(c => c == '/' ? "-" : char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));

    private static string Flat(JsonNode node) => node is JsonArray list
        ? string.Join(',', list.Select(item => item.AsScalarText()))
        : node.AsScalarText()!;

    private static bool IsText(JsonNode? node) => node.AsText() is { Length: > 0 };

    private static bool IsDate(JsonNode? node) => DateOnly.TryParseExact(node.AsText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsWhole(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out _);

    private static bool IsTexts(JsonNode? node) => node is JsonArray { Count: > 0 } list && list.All(IsText);

    private static bool IsWholes(JsonNode? node) => node is JsonArray { Count: > 0 } list && list.All(IsWhole);
}
