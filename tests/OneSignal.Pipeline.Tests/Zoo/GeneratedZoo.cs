using System.Collections.Concurrent;
using System.Reflection;
using OneSignal.Pipeline.Tests.Support;
using OneSignal.Pipeline.Tests.Zoo;

[assembly: AssemblyFixture(typeof(GeneratedZoo))]

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Every document of the zoo through the pipeline, once for all tests.</summary>
public sealed class GeneratedZoo : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Assembly>> _assemblies = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, GeneratedCode> _code = new Dictionary<string, GeneratedCode>();

    internal GeneratedCode this[string name] => _code[name];

    /// <summary>The document's code, compiled and loaded once for all tests.</summary>
    internal Assembly Assembly(string name) =>
        _assemblies.GetOrAdd(name, _ => new Lazy<Assembly>(() => CompiledCode.Of(_code[name]).Load())).Value;

    public async ValueTask InitializeAsync()
    {
        var documents = new Dictionary<string, byte[]>(ZooDocuments.All, StringComparer.Ordinal);
        foreach (var name in Repository.Upstream is null ? [] : PublishedDocumentTests.Documents.Select(row => row.Data))
        {
            documents.Add(name, await File.ReadAllBytesAsync(Path.Combine(Repository.Upstream!, name)));
        }

        _code = await CodePipeline.RunAsync(documents, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
