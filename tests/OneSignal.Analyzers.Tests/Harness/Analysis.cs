using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Runs rules and fixes over a source that need not compile, where the harness with its marks is too strict.</summary>
internal sealed class Analysis : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ConcurrentQueue<Exception> _faults = new();
    private readonly ImmutableArray<DiagnosticAnalyzer> _rules;
    private readonly ImmutableArray<AdditionalText> _files = [];
    private Document _document;

    internal Analysis(string source, References references, params IEnumerable<DiagnosticAnalyzer> rules)
        : this(source, [.. references == References.Nothing ? Frameworks.WithoutHttp : Frameworks.Full, .. ClientReference.Of(references)], rules)
    {
    }

    internal Analysis(string source, IEnumerable<MetadataReference> references, params IEnumerable<DiagnosticAnalyzer> rules)
    {
        _rules = [.. rules];
        _document = OneFileProject.AddTo(_workspace.CurrentSolution, "Test", source, references);
    }

    private Analysis(AdditionalText file, References references, IEnumerable<DiagnosticAnalyzer> rules)
        : this("class C;", references, rules) => _files = [file];

    /// <summary>The project's properties that the compiler sees.</summary>
    internal IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>What the rules threw.</summary>
    internal IReadOnlyCollection<Exception> Faults => _faults;

    /// <summary>Runs rules over a settings file beside a source that has nothing to say.</summary>
    internal static Analysis OfConfiguration(string json, References references, params IEnumerable<DiagnosticAnalyzer> rules) =>
        OfConfiguration("/app/appsettings.json", json, references, rules);

    internal static Analysis OfConfiguration(
        string path,
        string json,
        References references,
        params IEnumerable<DiagnosticAnalyzer> rules) =>
        new(new ConfigurationText(path, json), references, rules);

    internal async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await _document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_files, new ProjectProperties(Properties)),
            (exception, _, _) => _faults.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, _rules, options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    internal async Task<ImmutableArray<Diagnostic>> CompilerErrorsAsync() => [.. await OneFileProject.CompilerErrorsAsync(_document.Project)];

    /// <summary>Applies a fix to one diagnostic after the other, until it offers nothing more.</summary>
    /// <returns>How many it fixed.</returns>
    internal async Task<int> FixAsync(CodeFixProvider fix)
    {
        const int bound = 32;
        for (var count = 0; count < bound; count++)
        {
            if (await FirstActionAsync(fix) is not { } action)
            {
                return count;
            }

            _document = await ApplyAsync(action);
        }

        throw new InvalidOperationException("The fix does not come to an end.");
    }

    /// <summary>Applies every fix that is offered for the diagnostics, each to the source as it is.</summary>
    internal async Task TryFixesAsync(IEnumerable<Diagnostic> diagnostics, IReadOnlyCollection<CodeFixProvider> fixes)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                foreach (var action in await ActionsAsync(fix, diagnostic))
                {
                    await ApplyAsync(action);
                }
            }
        }
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<CodeAction?> FirstActionAsync(CodeFixProvider fix)
    {
        foreach (var diagnostic in await DiagnosticsAsync())
        {
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id) && await ActionsAsync(fix, diagnostic) is [var first, ..])
            {
                return first;
            }
        }

        return null;
    }

    private async Task<List<CodeAction>> ActionsAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            _document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    /// <summary>The document as the action leaves it: another one, or the editor has offered nothing as a fix.</summary>
    private async Task<Document> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_document.Id)!;
        var text = (await _document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.True(
            text != (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString(),
            $"'{action.Title}' changes nothing in:\n{text}");
        return document;
    }
}
