using System.CommandLine;
using System.Text;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Normalising;
using OneSignal.Generator.Output;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Commands;

/// <summary><c>normalise spec -o effective.json</c>: the document that NSwag and the templates print.</summary>
internal static class NormaliseCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("spec") { Description = "The OpenAPI document, YAML or JSON, 3.0 or 3.1." };
        var output = new Option<string>("--output", "-o") { Description = "Where the effective document is written.", Required = true };
        var network = new Option<string?>("--network") { Description = "The network facts that travel with it." };
        var report = new Option<string?>("--report") { Description = "Where the list of changes is written." };
        var reserved = new Option<string?>("--reserved") { Description = "Type names that the runtime has taken, separated by semicolons." };
        var command = new Command("normalise", "Writes the effective document that the code templates print.") { spec, output, network, report, reserved };
        command.SetAction(result => ExitCode.Of(() => Run(
            result.GetRequiredValue(spec),
            result.GetRequiredValue(output),
            result.GetValue(network),
            result.GetValue(report),
            result.GetValue(reserved)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))));
        return command;
    }

    private static int Run(string spec, string output, string? network, string? report, string[]? reserved)
    {
        var document = SpecReader.Read(spec);
        if (SoundnessCheck.Run(document) is { Count: > 0 } findings)
        {
            throw new SpecException(findings);
        }

        var facts = network is null ? null : NetworkDocument.Read(SpecReader.Read(network));
        var (effective, passes) = Normaliser.Run(document, facts, reserved);
        GeneratedFile.Write(output, effective);
        if (report is not null)
        {
            GeneratedFile.Write(report, Text(passes));
        }

        return ExitCode.Success;
    }

    private static string Text(PassReport report)
    {
        var text = new StringBuilder();
        foreach (var (pass, change) in report.Changes)
        {
            text.Append(pass).Append(": ").Append(change).Append('\n');
        }

        return text.ToString();
    }
}
