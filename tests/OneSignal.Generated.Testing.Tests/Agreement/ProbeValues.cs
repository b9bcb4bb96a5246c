using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Tests.Support;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>What to send where the documents describe a value in words, and what to send with it.</summary>
internal static class ProbeValues
{
    /// <summary>Bodies that are accepted as they are, where what is required alone is not enough or too much.</summary>
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["createNotification"] = """{"include_aliases":{"external_id":["customer-4711"]},"target_channel":"push","contents":{"en":"Hello"}}""",
        ["createTemplate"] = """{"name":"template","contents":{"en":"Hello"}}""",
        ["updateTemplate"] = """{"name":"template","contents":{"en":"Hello"}}""",
        ["createUser"] = """{"identity":{"external_id":"customer-4711"}}""",
        ["createSegment"] = """{"name":"a new segment","filters":[{"field":"tag","key":"k","relation":"=","value":"v"}]}""",
        ["updateSubscription"] = """{"subscription":{}}""",
        ["updateSubscriptionByToken"] = """{"subscription":{}}""",
        ["createInboxBroadcast"] = """{"name":"news","subjects":{"en":"News"}}""",
    };

    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["filters"] = """[{"field":"tag","key":"k","relation":"=","value":"v"}]""",
        ["nodes"] = """[{"kind":"wait","duration_seconds":60}]""",
        ["branches"] = """[{"nodes":[]},{"nodes":[]}]""",
        ["contents"] = """{"en":"Hello"}""",
        ["headings"] = """{"en":"Hello"}""",
        ["subtitle"] = """{"en":"Hello"}""",
        ["include_aliases"] = """{"external_id":["customer-4711"]}""",
        ["identity"] = """{"external_id":"customer-4711"}""",
        ["audience"] = """{"kind":"event_trigger","name":"AccountCreated"}""",
        ["ip_allowlist"] = """["127.0.0.0/8"]""",
        ["web_url"] = "\"https://www.example.com\"",
        ["app_url"] = "\"app://screen\"",
        ["delivery_time_of_day"] = "\"9:00AM\"",
        ["last_active_since"] = "\"1767225600\"",
        ["segment_name"] = "\"Active Users\"",
        ["token"] = "\"+15555550100\"",
    };

    /// <summary>The body that a property is put into.</summary>
    public static JsonObject PlainBody(SpecOperation operation)
    {
        if (Plain.TryGetValue(operation.Id, out var plain))
        {
            return JsonNode.Parse(plain)!.AsObject();
        }

        var body = operation.BodyExample!.DeepClone().AsObject();
        var target = operation.Body!.Target;
        var kept = target.Required.Concat(target.TargetProperties).ToHashSet(StringComparer.Ordinal);
        foreach (var name in body.Select(property => property.Key).Where(name => !kept.Contains(name)).ToList())
        {
            body.Remove(name);
        }

        return body;
    }

    /// <summary>A value for a property: the example of our document where it has one, else a sample.</summary>
    public static JsonNode? Of(SpecOperation operation, IReadOnlyList<string> way, RequestSchema? ours)
    {
        var example = way.Aggregate(operation.BodyExample, (at, name) => (at as JsonObject)?[name]);
        return ours is null ? "some text"
            : ByName.ContainsKey(way[^1]) || example is null ? Sample(ours, way)
            : example.DeepClone();
    }

    public static JsonNode? Sample(RequestSchema schema, IReadOnlyList<string> way) =>
        ByName.TryGetValue(way[^1], out var known) ? JsonNode.Parse(known) : Sample(schema);

    /// <summary>What must be in the body as well, because the value means another kind of thing than the plain body.</summary>
    public static IReadOnlyDictionary<string, JsonNode?> Companions(string operation, IReadOnlyList<string> way, JsonNode? value)
    {
        var text = value is JsonValue ? value.ToString() : "";
        return JsonNode.Parse((operation, string.Join('.', way), text) switch
        {
            ("createNotification", "target_channel", "email") => """{"email_subject":"s","email_body":"b"}""",
            ("createTemplate" or "updateTemplate", "isEmail" or "email_subject" or "email_body" or "email_bcc", _) =>
                """{"isEmail":true,"email_subject":"s","email_body":"b"}""",
            ("createSubscription", "subscription.type", "Email") => """{"subscription":{"type":"Email","token":"new@example.com"}}""",
            ("createSubscription", "subscription.token", [not '+', ..]) => $$$"""{"subscription":{"type":"AndroidPush","token":"{{{text}}}"} }""",
            ("createJourney" or "updateJourney", ['a', 'u', 'd', 'i', 'e', 'n', 'c', 'e', '.', .. var part], _) => Audience(part, text),
            ("updateJourney", "state", "scheduled" or "active") => """
                {"nodes":[{"kind":"wait","duration_seconds":60}],"audience":{"kind":"event_trigger","name":"e"},
                 "schedule":{"start_at":"2026-12-01T08:00:00Z"} }
                """,
            _ => "{}",
        })!.AsObject().ToDictionary(part => part.Key, part => part.Value?.DeepClone(), StringComparer.Ordinal);
    }

    private static string Audience(string part, string value) => part switch
    {
        "kind" when value == "segment" => """{"audience":{"kind":"segment","included_segment_ids":["5e1d9b37-6f0a-4c82-b4d9-20a7c3e8f516"]}}""",
        "excluded_segment_ids" => """
            {"audience":{"kind":"segment","included_segment_ids":["5e1d9b37-6f0a-4c82-b4d9-20a7c3e8f516"],"excluded_segment_ids":[]}}
            """,
        "future_additions_only" => """
            {"audience":{"kind":"segment","included_segment_ids":["5e1d9b37-6f0a-4c82-b4d9-20a7c3e8f516"],"future_additions_only":true}}
            """,
        "attributes" => """{"audience":{"kind":"event_trigger","name":"e","attributes":[[{"key":"k","operator":"exists"}]]}}""",
        "kind" => """{"audience":{"kind":"event_trigger","name":"e"}}""",
        _ => "{}",
    };

    private static JsonNode? Sample(RequestSchema schema) => schema.Target switch
    {
        { OneOf: [var first, ..] } => Sample(first),
        { Type: "object" } map => SampleObject(map),
        { Type: "array" } list => new JsonArray(Sample(list.Items!)),
        { Type: "integer" or "number" } number => JsonNode.Parse(Samples.Of(number)),
        { Type: "boolean" } => true,
        var text => Samples.Of(text),
    };

    private static JsonObject SampleObject(RequestSchema map)
    {
        var sample = new JsonObject();
        foreach (var name in map.Required)
        {
            sample[name] = Sample(map.Properties[name], [name]);
        }

        return sample;
    }
}
