using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Normalising;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Tests.Support;

/// <summary>Documents from text, as the tool reads them from files.</summary>
internal static class Spec
{
    public const string FileName = "spec.yaml";

    public static SpecDocument Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static SpecDocument Read(byte[] bytes) => SpecReader.Parse(FileName, bytes);

    /// <summary>The one finding for which a text is refused by the readers.</summary>
    public static Finding Refusal(string text) => Refusal(Encoding.UTF8.GetBytes(text));

    public static Finding Refusal(byte[] bytes) =>
        Assert.Single(Assert.Throws<SpecException>(() => Read(bytes)).Findings);

    /// <summary>The document after one pass alone.</summary>
    public static JsonObject After<TPass>(string text)
        where TPass : ISpecPass, new() => After(text, new TPass());

    public static JsonObject After(string text, params ISpecPass[] passes)
    {
        var context = new NormalisingContext(Read(text), []);
        foreach (var pass in passes)
        {
            pass.Apply(context);
        }

        return context.Model.Root;
    }

    /// <summary>The effective document: what NSwag reads, when it is compiled with these types.</summary>
    public static JsonObject Effective(string text, params string[] runtimeTypes)
    {
        var document = Read(text);
        Assert.Empty(SoundnessCheck.Run(document));
        return Normaliser.Run(document, network: null, runtimeTypes).Effective;
    }

    /// <summary>A document of one POST operation whose body and answer are the schema <c>Root</c>, with these schemas.</summary>
    public static string WithSchemas(string schemas, string version = "3.0.3") => $$"""
        openapi: {{version}}
        info: { title: Test, version: "1" }
        paths:
          /things:
            post:
              tags: [Things]
              operationId: createThing
              requestBody:
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/Root" }
              responses:
                "204": { description: Done. }
        components:
          schemas:

        """ + Indented(schemas, 4);

    public static string Indented(string text, int spaces) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line)) + "\n";
}
