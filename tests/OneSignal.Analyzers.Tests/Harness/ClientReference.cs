using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>
/// The typed client as the tests' sources reference it. This is the one place to change when the built client takes the stub's
/// place: return a reference to its assembly here.
/// </summary>
internal static class ClientReference
{
    private static readonly Lazy<PortableExecutableReference> Stub = new(Compile);

    internal static MetadataReference Reference => Stub.Value;

    private static PortableExecutableReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            "OneSignal.Generated",
            [CSharpSyntaxTree.ParseText(ClientStub.Source)],
            Frameworks.Full,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
