using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Normalising;
using OneSignal.Generator.Output;
using OneSignal.Generator.Reading;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>
/// Documents through the normaliser, NSwag and the templates, with the settings that builds use. Starting NSwag takes longer
/// than what it does for a small document, so one start serves many of them.
/// </summary>
internal static class CodePipeline
{
    private const int Processes = 2;

    private static readonly NetworkDocument Network = NetworkDocument.Read(SpecReader.Read(Repository.At("spec/network.yaml")));

    public static async Task<IReadOnlyDictionary<string, GeneratedCode>> RunAsync(
        IReadOnlyDictionary<string, byte[]> documents, CancellationToken cancellationToken)
    {
        var shares = documents.Select((document, index) => (document, index)).GroupBy(entry => entry.index % Processes, entry => entry.document);
        var results = await Task.WhenAll(shares.Select(share => RunShareAsync([.. share], cancellationToken)));
        return results.SelectMany(code => code).ToDictionary(code => code.Name, StringComparer.Ordinal);
    }

    /// <summary>The document that NSwag reads.</summary>
    public static JsonObject Effective(string name, byte[] document)
    {
        var read = SpecReader.Parse(name, document);
        return SoundnessCheck.Run(read) is { Count: > 0 } findings
            ? throw new SpecException(findings)
            : Normaliser.Run(read, Network, Runtime.Types).Effective;
    }

    private static async Task<List<GeneratedCode>> RunShareAsync(KeyValuePair<string, byte[]>[] documents, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        var effective = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, document) in documents)
        {
            try
            {
                effective[name] = Effective(name, document);
                Write(folder, name, effective[name]);
            }
            catch (SpecException exception)
            {
                refused[name] = string.Join('\n', exception.Findings);
            }
        }

        // Without a file to run, NSwag runs all that lie in the folder, and stops at the first that fails.
        await NSwagAsync(folder, cancellationToken);
        foreach (var name in effective.Keys.Where(name => !IsComplete(folder, name)))
        {
            var client = await NSwagAsync(folder, cancellationToken, name + ".client.nswag");
            var facts = await NSwagAsync(folder, cancellationToken, name + ".facts.nswag");
            if (!IsComplete(folder, name))
            {
                refused[name] = client.Output + facts.Output;
            }
        }

        return [.. documents.Select(document => refused.TryGetValue(document.Key, out var failure)
            ? new GeneratedCode(document.Key, effective.GetValueOrDefault(document.Key), [], [], failure)
            : new GeneratedCode(document.Key, effective[document.Key], Output(folder, document.Key, "client"), Output(folder, document.Key, "facts"), null))];
    }

    private static void Write(TemporaryFolder folder, string name, JsonObject effective)
    {
        GeneratedFile.Write(folder.At(name + ".json"), effective);
        Write(folder, name, "client", "nswag.json", "OneSignal.Generated");
        Write(folder, name, "facts", "nswag.facts.json", "OneSignal.Generated.Facts");
    }

    /// <summary>The build's own settings, with the variables filled in: on the command line they would hold for all documents.</summary>
    private static void Write(TemporaryFolder folder, string name, string part, string settings, string ns) =>
        folder.Write($"{name}.{part}.nswag", File.ReadAllText(Repository.At("generator/" + settings))
            .Replace("$(Input)", Quoted(folder.At(name + ".json")), StringComparison.Ordinal)
            .Replace("$(Output)", Quoted(folder.At($"{name}.{part}.g.cs")), StringComparison.Ordinal)
            .Replace("$(Templates)", Quoted(Repository.At("generator/templates/" + part)), StringComparison.Ordinal)
            .Replace("$(Namespace)", ns, StringComparison.Ordinal));

    private static string Quoted(string path) => JsonEncodedText.Encode(path).ToString();

    private static Task<CommandResult> NSwagAsync(TemporaryFolder folder, CancellationToken cancellationToken, params string[] settings) =>
        Command.DotnetAsync(folder.Path, cancellationToken, [Path.Combine(BuildFacts.NSwag, "dotnet-nswag.dll"), "run", .. settings]);

    private static bool IsComplete(TemporaryFolder folder, string name) =>
        File.Exists(folder.At(name + ".client.g.cs")) && File.Exists(folder.At(name + ".facts.g.cs"));

    private static byte[] Output(TemporaryFolder folder, string name, string part) => File.ReadAllBytes(folder.At($"{name}.{part}.g.cs"));
}
