using OneSignal.Generated.Testing.Host;

return await SimulatorCommand.Create().Parse(args).InvokeAsync();
