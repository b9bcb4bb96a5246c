using OneSignal.Generated.Testing.Routing;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>The table of docs/simulator.md that says where the simulator differs from OneSignal's documents, and why.</summary>
internal static class DisagreementTable
{
    private const string Heading = "| document | operation | the simulator | because |";

    public static IReadOnlyList<(Disagreement Point, string Reason)> Read()
    {
        var lines = File.ReadLines(Repository.At("docs/simulator.md")).SkipWhile(line => line != Heading).Skip(2)
            .TakeWhile(line => line.StartsWith('|'));
        return
        [
            .. from line in lines
               let cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList()
               from operation in cells[1].Split(", ")
               from point in cells[2].Replace("`", "", StringComparison.Ordinal).Split("; ")
               select (new Disagreement(cells[0], operation, point), cells[3]),
        ];
    }

    public static bool IsOperation(string name) => ApiDocument.Embedded.Operations.Any(operation => operation.Id == name);
}
