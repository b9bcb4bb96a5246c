using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Whatever trait a document has, what comes out compiles without a warning.</summary>
public sealed class ZooTests
{
    private readonly GeneratedZoo _zoo;

    public ZooTests(GeneratedZoo zoo) => _zoo = zoo;

    public static TheoryData<string> Documents => [.. ZooDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_compiles_without_a_warning(string document) => CompiledCode.Of(_zoo[document]).AssertClean();
}
