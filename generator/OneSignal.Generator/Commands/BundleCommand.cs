using System.CommandLine;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Output;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Commands;

/// <summary><c>bundle spec -o onesignal.json</c>: the document as it stands, as JSON, for programs that have no YAML reader.</summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("spec") { Description = "The OpenAPI document, YAML or JSON." };
        var output = new Option<string>("--output", "-o") { Description = "Where the JSON is written.", Required = true };
        var command = new Command("bundle", "Writes the document as JSON, with every example, text and keyword.") { spec, output };
        command.SetAction(result => ExitCode.Of(() => Run(result.GetRequiredValue(spec), result.GetRequiredValue(output))));
        return command;
    }

    private static int Run(string spec, string output)
    {
        var document = SpecReader.Read(spec);
        if (SoundnessCheck.Run(document) is { Count: > 0 } findings)
        {
            throw new SpecException(findings);
        }

        GeneratedFile.Write(output, document.Root);
        return ExitCode.Success;
    }
}
