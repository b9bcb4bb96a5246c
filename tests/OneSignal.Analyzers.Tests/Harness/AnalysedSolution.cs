using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Projects of a file each, analysed by one rule and fixed all at once, as an editor or dotnet format does.</summary>
internal sealed class AnalysedSolution : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly DiagnosticAnalyzer _rule;
    private Solution _solution;

    internal AnalysedSolution(DiagnosticAnalyzer rule, IEnumerable<string> sources)
    {
        _rule = rule;
        _solution = _workspace.CurrentSolution;
        foreach (var (source, index) in sources.Select(static (source, index) => (source, index)))
        {
            _solution = OneFileProject.AddTo(_solution, "Test" + index, source, Frameworks.Full.Concat(ClientReference.Of(References.Client))).Project.Solution;
        }
    }

    internal async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in _solution.Projects)
        {
            all.AddRange(await DiagnosticsAsync(project));
        }

        return all.ToImmutable();
    }

    internal async Task<IReadOnlyList<Diagnostic>> CompilerErrorsAsync()
    {
        var errors = new List<Diagnostic>();
        foreach (var project in _solution.Projects)
        {
            errors.AddRange(await OneFileProject.CompilerErrorsAsync(project));
        }

        return errors;
    }

    /// <summary>Applies the fix that is offered first to everything that it is offered for.</summary>
    internal async Task FixAllAsync(CodeFixProvider fix)
    {
        var (document, key) = await FirstOfferAsync(fix);
        var context = new FixAllContext(
            document,
            fix,
            FixAllScope.Solution,
            key,
            fix.FixableDiagnosticIds,
            new Diagnostics(DiagnosticsAsync),
            TestContext.Current.CancellationToken);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        _solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<(Document Document, string Key)> FirstOfferAsync(CodeFixProvider fix)
    {
        foreach (var diagnostic in await DiagnosticsAsync())
        {
            var document = _solution.GetDocument(diagnostic.Location.SourceTree)!;
            string? key = null;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                document,
                diagnostic,
                (action, _) => key ??= action.EquivalenceKey,
                TestContext.Current.CancellationToken));
            if (key is not null)
            {
                return (document, key);
            }
        }

        throw new InvalidOperationException("The fix is offered for nothing.");
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project) =>
        await (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!
            .WithAnalyzers([_rule])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private sealed class Diagnostics(Func<Project, Task<ImmutableArray<Diagnostic>>> ofProject) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await ofProject(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await ofProject(document.Project);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
