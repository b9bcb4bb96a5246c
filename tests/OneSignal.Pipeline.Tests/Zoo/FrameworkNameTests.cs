using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneSignal.Generator.Naming;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>
/// The runtime calls types of the framework by their simple names. A schema of such a name becomes a type that stands nearer,
/// in the runtime's own namespace, and would be taken instead.
/// </summary>
public sealed class FrameworkNameTests
{
    private readonly GeneratedZoo _zoo;

    public FrameworkNameTests(GeneratedZoo zoo) => _zoo = zoo;

    [Fact]
    public void Every_simple_name_that_the_runtime_takes_from_elsewhere_is_reserved()
    {
        var compilation = CompiledCode.Of(_zoo["bodies"]).Compilation;
        var names = compilation.SyntaxTrees
            .Where(tree => Runtime.Files.Contains(tree.FilePath))
            .SelectMany(tree => SimpleNames(compilation.GetSemanticModel(tree)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(names.Count > 30);
        var missing = names.Except(ReservedNames.Types).Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, "Add to ReservedNames: " + string.Join(", ", missing.Select(name => $"\"{name}\"")));
    }

    /// <summary>Generic types are told apart from a document's by their number of parameters.</summary>
    private static IEnumerable<string> SimpleNames(SemanticModel model) =>
        from name in model.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>()
        where !name.IsVar && IsLeftmost(name)
        let symbol = model.GetSymbolInfo(name, TestContext.Current.CancellationToken).Symbol
        let type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
            _ => null,
        }
        where type is not null && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.Compilation.Assembly)
        select type.Name;

    private static bool IsLeftmost(IdentifierNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Left == name,
        MemberAccessExpressionSyntax access => access.Expression == name,
        AliasQualifiedNameSyntax => false,
        _ => true,
    };
}
