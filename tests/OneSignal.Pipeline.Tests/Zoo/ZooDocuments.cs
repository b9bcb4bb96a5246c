using System.Text;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>
/// Tiny documents, one trait each. A file in <c>Documents</c> is whole; one in <c>Schemas</c> holds schemas, of which
/// <c>Root</c> goes out and comes back. Documents that follow from a list are made of the list.
/// </summary>
internal static class ZooDocuments
{
    private static readonly string Folder = Repository.At("tests/OneSignal.Pipeline.Tests/Zoo");

    public static IReadOnlyDictionary<string, byte[]> All { get; } = Find();

    private static Dictionary<string, byte[]> Find()
    {
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Files("Documents"))
        {
            documents.Add(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file));
        }

        foreach (var file in Files("Schemas"))
        {
            documents.Add(Path.GetFileNameWithoutExtension(file), Encoding.UTF8.GetBytes(WithOperations(File.ReadAllLines(file))));
        }

        foreach (var (list, names) in Names.Lists)
        {
            documents.Add($"{list}-as-types", NameDocuments.AsTypes(names));
            documents.Add($"{list}-as-members", NameDocuments.AsMembers(names));
            documents.Add($"{list}-as-values", NameDocuments.AsValues(names));
            documents.Add($"{list}-as-operations", NameDocuments.AsOperations(names));
        }

        documents.Add(HostileDocument.Name, Encoding.UTF8.GetBytes(HostileDocument.Text));
        return documents;
    }

    private static IEnumerable<string> Files(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.yaml").Order(StringComparer.Ordinal);

    private static string WithOperations(string[] schemas) => """
        openapi: 3.0.3
        info: { title: Zoo, version: "1" }
        paths:
          /things:
            post:
              tags: [Things]
              operationId: createThing
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Root" } } } }
              responses: { "204": { description: Done. } }
            get:
              tags: [Things]
              operationId: getThing
              responses: { "200": { description: A thing., content: { application/json: { schema: { $ref: "#/components/schemas/Root" } } } } }
        components:
          schemas:

        """ + string.Join('\n', schemas.Select(line => "    " + line)) + "\n";
}
