using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;

namespace OneSignal.Generated.Testing.Host;

/// <summary>The command line of the simulator that runs on its own.</summary>
internal static class SimulatorCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "The port on the loopback address. Without it, one that is free." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > IPEndPoint.MaxPort)
            {
                result.AddError($"--port must be from 0 to {IPEndPoint.MaxPort}.");
            }
        });
        var seed = new Option<int?>("--seed")
        {
            Description = "A number that makes a run repeatable: the same app id and keys, and the same picks by chance.",
        };
        var appId = new Option<Guid?>("--app-id") { Description = "The id of the app, a UUID. Without it, one is made." };
        var faults = new Option<Fault[]>("--fault")
        {
            Description = "Something that goes wrong, such as status=503,on=createNotification,times=2 or reset,probability=0.1. "
                + "May be given several times.",
            CustomParser = ReadFaults,
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = static _ => [],
        };
        var limits = new Option<RateLimits>("--limits")
        {
            Description = "The rate limits to keep: those of the free plan, of the paid ones, or none.",
            DefaultValueFactory = static _ => RateLimits.Free,
        };
        var certificate = new Option<FileInfo?>("--certificate")
        {
            Description = "A file to write the certificate authority to, in PEM form, for clients that check certificates.",
        };
        var command = new RootCommand("A stand-in for OneSignal's REST API on this machine. Nothing leaves it. Ctrl+C stops it.")
        {
            port, seed, appId, faults, limits, certificate,
        };
        command.SetAction((arguments, stop) => new SimulatorRun(
            new OneSignalSimulatorOptions
            {
                Port = arguments.GetValue(port),
                Seed = arguments.GetValue(seed),
                AppId = arguments.GetValue(appId),
                RateLimits = arguments.GetValue(limits),
            },
            arguments.GetValue(faults)!,
            arguments.GetValue(certificate)).RunAsync(stop));
        return command;
    }

    private static Fault[]? ReadFaults(ArgumentResult result)
    {
        var faults = new List<Fault>();
        foreach (var token in result.Tokens)
        {
            try
            {
                faults.Add(Fault.Parse(token.Value));
            }
            catch (FormatException exception)
            {
                result.AddError(exception.Message);
                return null;
            }
        }

        return [.. faults];
    }
}
