using System.Text.Json.Nodes;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Normalising;
using OneSignal.Generator.Output;
using OneSignal.Generator.Reading;
using OneSignal.Generator.Tests.Checking;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>Laws of the effective document, held over whole documents: ours, OneSignal's published ones, and spoilt ones.</summary>
public sealed class WholeDocumentTests
{
    private static readonly HashSet<string> SchemaKeys = new(StringComparer.Ordinal)
    {
        "$ref", "type", "format", "enum", "properties", "items", "additionalProperties", "x-enumNames", "x-enumDescriptions",
    };

    public static TheoryData<string> Documents => ["docs-openapi-11.6.json", "sdk-openapi-1.2.2.json", "sdk-openapi-5.4.0.yaml", "sdk-openapi-5.12.0.yaml"];

    [Fact]
    public void Our_document_keeps_the_laws_of_the_effective_document() => AssertLaws(Normalise(SpecReader.Read(Repository.At("spec/onesignal.yaml"))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_document_is_normalised_and_keeps_them_too(string name)
    {
        var folder = Repository.Upstream;
        Assert.SkipWhen(folder is null, "shared/upstream does not lie beside the repository.");

        AssertLaws(Normalise(SpecReader.Read(Path.Combine(folder!, name))));
    }

    [Fact]
    public void The_network_facts_of_the_repository_are_read_and_travel_along()
    {
        var network = NetworkDocument.Read(SpecReader.Read(Repository.At("spec/network.yaml")));

        var effective = Normaliser.Run(Spec.Read(CleanDocument.Text), network).Effective;

        Assert.Equal("https", effective.Text("/x-os-network-api-scheme"));
        Assert.Equal(network.Facts.Count, effective.Count(entry => entry.Key.StartsWith("x-os-network-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("asOf: 10 April", "'asOf' must be there")]
    [InlineData("api: { port: \"443\" }", "'api.port' must be there")]
    [InlineData("api: { addressRanges: [] }", "'api.addressRanges' must be there")]
    public void A_network_fact_that_is_missing_or_malformed_is_found(string text, string says)
    {
        var findings = Assert.Throws<SpecException>(() => NetworkDocument.Read(Spec.Read(text))).Findings;

        Assert.All(findings, finding => Assert.Equal("SPEC0009", finding.Code));
        Assert.Contains(findings, finding => finding.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Twice_gives_the_same_bytes()
    {
        var bytes = File.ReadAllBytes(Repository.At("spec/onesignal.yaml"));

        Assert.Equal(Bytes(Normalise(Spec.Read(bytes))), Bytes(Normalise(Spec.Read(bytes))));
    }

    [Fact]
    public void The_source_is_not_changed()
    {
        var document = Spec.Read(CleanDocument.Text);
        var before = document.Root.ToJsonString();

        Normalise(document);
        SpecRules.Run(document);

        Assert.Equal(before, document.Root.ToJsonString());
    }

    [Fact]
    public void The_effective_document_as_a_source_is_normalised_again()
    {
        var once = Normalise(Spec.Read(CleanDocument.Text));

        AssertLaws(Normalise(Spec.Read(Bytes(once))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void In_whatever_order_keys_stand_the_same_types_and_operations_come_out(int seed)
    {
        var random = new Random(seed);
        var document = Spec.Read(CleanDocument.Text);

        var shuffled = Normalise(document with { Root = Assert.IsType<JsonObject>(Shuffled(document.Root, random)) });

        AssertLaws(shuffled);
        Assert.Equal(Normalise(document).TypeNames().Order(StringComparer.Ordinal), shuffled.TypeNames().Order(StringComparer.Ordinal));
        Assert.Equal(Calls(Normalise(document)), Calls(shuffled));
    }

    /// <summary>Every node of the document in turn becomes something else, or nothing: each time an answer or findings, never a crash.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("{ \"a\": null }")]
    [InlineData("[{ \"$ref\": 5 }]")]
    [InlineData(null)]
    public void Whatever_a_node_is_replaced_by_nothing_crashes(string? json)
    {
        var text = Spec.Read(CleanDocument.Text).Root.ToJsonString();
        var pointers = Tree.Walk(JsonNode.Parse(text)).Select(entry => entry.Pointer).Where(pointer => pointer.Length > 0).ToList();
        Assert.True(pointers.Count > 300);
        var crashes = new List<string>();
        foreach (var pointer in pointers)
        {
            var root = JsonNode.Parse(text)!.AsObject();
            Replace(root, pointer, json);
            try
            {
                var document = Spec.Read(root.ToJsonString());
                if (SoundnessCheck.Run(document) is { Count: > 0 })
                {
                    continue;
                }

                SpecRules.Run(document);
                AssertLaws(Normalise(document));
            }
            catch (Exception exception) when (exception is not SpecException)
            {
                var at = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("OneSignal.Generator.", StringComparison.Ordinal));
                crashes.Add($"{pointer}: {exception.GetType().Name} {exception.Message} {at}");
            }
        }

        Assert.True(crashes.Count == 0, string.Join("\n", crashes));
    }

    private static JsonObject Normalise(SpecDocument document)
    {
        Assert.Empty(SoundnessCheck.Run(document));
        return Normaliser.Run(document, network: null).Effective;
    }

    private static void AssertLaws(JsonObject effective)
    {
        Assert.Equal("3.0.3", effective.Text("/openapi"));
        var schemas = effective["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in schemas)
        {
            Assert.Matches(@"^[\p{L}_][\p{L}\p{Nd}_]*$", name);
            AssertSchema(schemas, schema!.AsObject(), isComponent: true);
        }

        foreach (var operation in effective["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(entry => entry.Value!))
        {
            Assert.Matches(@"^[\p{Lu}\p{Lo}][\p{L}\p{Nd}_]*$", operation.Text("/x-os-method"));
            Assert.Matches(@"^[\p{Lu}\p{Lo}][\p{L}\p{Nd}_]*$", operation.Text("/x-os-group"));
            var bodies = operation["parameters"]!.AsArray().Select(parameter => parameter!["schema"])
                .Append(operation.At("/requestBody/content/application~1json/schema"))
                .Append(operation.At("/responses/200/content/application~1json/schema"));
            foreach (var schema in bodies.OfType<JsonObject>())
            {
                AssertSchema(schemas, schema, isComponent: false);
            }
        }

        var methods = effective["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Select(operation => $"{operation.Value.Text("/x-os-group")}.{operation.Value.Text("/x-os-method")}").ToList();
        Assert.Equal(methods.Count, methods.Distinct().Count());
    }

    private static void AssertSchema(JsonObject schemas, JsonObject schema, bool isComponent)
    {
        Assert.All(schema, entry => Assert.True(
            SchemaKeys.Contains(entry.Key) || entry.Key.StartsWith("x-os-", StringComparison.Ordinal), $"'{entry.Key}' is not known to the templates."));
        Assert.All(
            schema.Where(entry => entry.Key.StartsWith("x-os-", StringComparison.Ordinal)),
            entry => Assert.True(entry.Value is JsonValue, $"{entry.Key} is no scalar."));
        if (schema["$ref"] is { } reference)
        {
            Assert.Contains(reference.GetValue<string>()["#/components/schemas/".Length..], schemas);
            return;
        }

        Assert.True(isComponent || (schema["properties"] is null && schema["enum"] is null), "An object or enum has no name of its own.");
        Assert.NotNull(schema["type"]);
        var members = schema["properties"]?.AsObject().Select(entry => entry.Value!).ToList() ?? [];
        Assert.Equal(members.Count, members.Select(member => member.Text("/x-os-name") ?? member.GetPath()).Distinct().Count());
        foreach (var child in members.Append(schema["items"]).Append(schema["additionalProperties"]).OfType<JsonObject>())
        {
            AssertSchema(schemas, child, isComponent: false);
        }
    }

    private static IEnumerable<string> Calls(JsonObject effective) => effective["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key} {path.Key} {operation.Value.Text("/x-os-group")}.{operation.Value.Text("/x-os-method")}"))
        .Order(StringComparer.Ordinal);

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject map:
                var entries = map.Select(entry => KeyValuePair.Create(entry.Key, Shuffled(entry.Value, random))).ToArray();
                random.Shuffle(entries);
                return new JsonObject(entries);
            case JsonArray list:
                return new JsonArray(list.Select(item => Shuffled(item, random)).ToArray());
            default:
                return node?.DeepClone();
        }
    }

    private static void Replace(JsonObject root, string pointer, string? json)
    {
        var parent = JsonPointer.Resolve(root, "#" + pointer[..pointer.LastIndexOf('/')]);
        var key = JsonPointer.Tokens(pointer).Last();
        var value = json is null ? null : JsonNode.Parse(json);
        switch (parent)
        {
            case JsonObject map when json is null:
                map.Remove(key);
                break;
            case JsonObject map:
                map[key] = value;
                break;
            case JsonArray list when json is null:
                list.RemoveAt(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case JsonArray list:
                list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] = value;
                break;
        }
    }

    private static byte[] Bytes(JsonObject effective)
    {
        using var folder = new TemporaryFolder();
        GeneratedFile.Write(folder.At("effective.json"), effective);
        return File.ReadAllBytes(folder.At("effective.json"));
    }
}
