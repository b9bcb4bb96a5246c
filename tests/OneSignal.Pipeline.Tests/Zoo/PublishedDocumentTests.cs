using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>OneSignal's own documents, as they were published, with everything that is wrong in them.</summary>
public sealed class PublishedDocumentTests
{
    public static TheoryData<string> Documents => ["docs-openapi-11.6.json", "sdk-openapi-1.2.2.json", "sdk-openapi-5.4.0.yaml", "sdk-openapi-5.12.0.yaml"];

    private readonly GeneratedZoo _zoo;

    public PublishedDocumentTests(GeneratedZoo zoo) => _zoo = zoo;

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_document_compiles_without_a_warning_and_has_all_its_operations(string name)
    {
        Assert.SkipWhen(Repository.Upstream is null, "shared/upstream does not lie beside the repository.");
        var code = _zoo[name];

        CompiledCode.Of(code).AssertClean();
        var operations = code.Effective!["paths"]!.AsObject().Sum(path => path.Value!.AsObject().Count);
        Assert.True(operations > 20);
        Assert.Equal(operations, code.FactsText.Split("        new OperationFact(").Length - 1);
        Assert.Equal(operations, code.ClientText.Split("    private static readonly ApiOperation ").Length - 1);
    }
}
