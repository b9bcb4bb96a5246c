using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Bench;

/// <summary>
/// A hundred thousand lines as a company has them: projects of files of services, and perhaps calls of OneSignal among them. The
/// client is referenced in any case, for the rules come with it.
/// </summary>
internal sealed class GeneratedSolution
{
    private const int Lines = 100_000;
    private const int ProjectCount = 10;
    private const int CallsInFile = 2;

    internal GeneratedSolution(int callSites)
    {
        var files = new List<string>();
        for (LineCount = 0; LineCount < Lines; LineCount += files[^1].AsSpan().Count('\n'))
        {
            files.Add(OrdinaryCode.File(files.Count));
        }

        // As they are in a company: in a file for the messages of one kind, and such a file in every project.
        var step = callSites == 0 ? 0 : files.Count * CallsInFile / callSites;
        for (var call = 0; call < callSites; call++)
        {
            files[call / CallsInFile * step] += CallSites.Code(call);
        }

        Projects =
        [
            .. files
                .Select(static (text, index) => ($"Area{index}.cs", SourceText.From(text)))
                .Chunk((files.Count + ProjectCount - 1) / ProjectCount)
                .Select(static (project, index) => new GeneratedProject($"Company{index}", project)),
        ];
    }

    internal int LineCount { get; }

    internal IReadOnlyList<GeneratedProject> Projects { get; }
}
