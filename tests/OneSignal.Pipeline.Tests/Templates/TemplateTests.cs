using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneSignal.Generator.Model;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Templates;

/// <summary>The templates, the hints they print and the passes that compute them fit together, with nothing left over.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Names => [.. Template.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_exists_and_every_text_is_escaped(string name)
    {
        var template = Template.All.Single(template => template.Name == name);

        Assert.Equal([], TemplateFaults.Of(template, [.. Template.All.Where(other => other.Folder == template.Folder)]));
    }

    [Theory]
    [InlineData("{{ operation.Idd | literal }}", "'operation.Idd' is neither")]
    [InlineData("{% if operation.Parameters.Count > 0 %}{% endif %}", "'operation.Parameters.Count' is neither")]
    [InlineData("{% if Operation %}{% endif %}", "'Operation' is neither")]
    [InlineData("{% for parameter in operation.Parameter %}{% endfor %}", "'operation.Parameter' is neither")]
    [InlineData("{% assign x = operation.ExtensionDatum %}", "'operation.ExtensionDatum' is neither")]
    [InlineData("{{ \"a\" | append: tail | literal }}", "'tail' is neither")]
    [InlineData("{{ operation.ExtensionData[\"x-os-sumary\"] | literal }}", "'x-os-sumary' is no hint")]
    [InlineData("{{ n[\"x-os-network-api-prot\"] | literal }}", "'x-os-network-api-prot' is no hint")]
    [InlineData("{{ operation.Path }}", "'operation.Path' is printed as it is")]
    [InlineData("{{ operation.Path | upcase }}", "'operation.Path | upcase' is printed as it is")]
    [InlineData("{% template Client.Opration %}", "there is no template 'Client.Opration'")]
    public void The_lint_sees_a_fault(string text, string says)
    {
        var template = Template.Parse("client/Client.Class", "{% for operation in Operations %}" + text);

        Assert.Contains(TemplateFaults.Of(template, [template]), fault => fault.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_allowed_raw_that_no_template_prints() =>
        Assert.Equal([], TemplateFaults.Raw.Keys.Except(Template.All.SelectMany(template => template.Outputs)));

    [Fact]
    public void Every_network_fact_is_printed() =>
        Assert.Equal([], TemplateFaults.NetworkHints.Except(Template.All.SelectMany(template => template.Keys)));

    /// <summary>A hint that is only written is work for nobody. One that a person writes may be there for other readers.</summary>
    [Fact]
    public void Every_computed_hint_is_read_by_a_template_or_a_pass()
    {
        var read = HintsReadByCode().ToHashSet(StringComparer.Ordinal);
        var printed = Template.All.SelectMany(template => template.Keys).ToHashSet(StringComparer.Ordinal);
        var dead = typeof(Hint).GetFields()
            .Where(field => field.IsLiteral && !Hint.Authored.Contains((string)field.GetRawConstantValue()!))
            .Where(field => !read.Contains(field.Name) && !printed.Contains((string)field.GetRawConstantValue()!))
            .Select(field => field.Name);

        Assert.Contains(nameof(Hint.Group), read);
        Assert.Equal([], dead);
    }

    private static IEnumerable<string> HintsReadByCode() =>
        from file in Directory.EnumerateFiles(Repository.At("generator/OneSignal.Generator"), "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(Repository.At("generator/OneSignal.Generator"), file).StartsWith("obj", StringComparison.Ordinal)
        let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), cancellationToken: TestContext.Current.CancellationToken)
        from access in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where access.Expression is IdentifierNameSyntax { Identifier.Text: nameof(Hint) } && !IsWritten(access)
        select access.Name.Identifier.Text;

    /// <summary><c>node[Hint.X] = …</c>, the same in an initializer, and <c>node.Remove(Hint.X)</c>.</summary>
    private static bool IsWritten(MemberAccessExpressionSyntax hint) => hint.Parent is ArgumentSyntax { Parent: { } list } && list.Parent switch
    {
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
        ImplicitElementAccessSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Remove" } } => true,
        _ => false,
    };
}
