using System.CommandLine;
using System.Globalization;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Commands;

/// <summary><c>check spec</c>: every rule that a document written by hand must keep.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("spec") { Description = "The OpenAPI document, YAML or JSON." };
        var command = new Command("check", "Checks a document that is written by hand: soundness, texts, names and hints.") { spec };
        command.SetAction(result => ExitCode.Of(() => Run(result.GetRequiredValue(spec))));
        return command;
    }

    private static int Run(string spec)
    {
        var document = SpecReader.Read(spec);
        var findings = SoundnessCheck.Run(document);
        if (findings.Count == 0)
        {
            var operations = new SpecModel(document.Root).Operations().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operations} operations, {findings.Count} findings"));
        }

        return ExitCode.Print(findings);
    }
}
