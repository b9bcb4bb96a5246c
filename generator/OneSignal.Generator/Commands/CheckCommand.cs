using System.CommandLine;
using System.Globalization;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Commands;

/// <summary><c>check spec</c>: every rule that a document written by hand must keep.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var spec = new Argument<string?>("spec")
        {
            Description = "The OpenAPI document, YAML or JSON.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var rules = new Option<bool>("--rules") { Description = "Lists the rules instead." };
        var command = new Command("check", "Checks a document that is written by hand: soundness, texts, names and hints.") { spec, rules };
        command.Validators.Add(result =>
        {
            if (result.GetValue(spec) is null != result.GetValue(rules))
            {
                result.AddError("Name one document, or ask for --rules.");
            }
        });
        command.SetAction(result => ExitCode.Of(() => result.GetValue(spec) is { } path ? Run(path) : ListRules()));
        return command;
    }

    private static int Run(string spec)
    {
        var document = SpecReader.Read(spec);
        // On a document that is not sound a rule would only report what follows from that.
        var findings = SoundnessCheck.Run(document) is { Count: > 0 } faults ? faults : SpecRules.Run(document);
        var exitCode = ExitCode.Print(findings);
        var operations = new SpecIndex(document).Operations.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operations} operations, {findings.Count} findings"));
        return exitCode;
    }

    private static int ListRules()
    {
        foreach (var rule in SpecRules.All)
        {
            Console.WriteLine($"{rule.Code}  {rule.Title}");
        }

        return ExitCode.Success;
    }
}
