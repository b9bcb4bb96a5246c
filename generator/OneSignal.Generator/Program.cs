using System.CommandLine;
using OneSignal.Generator.Commands;

var root = new RootCommand("Reads an OpenAPI document and prepares it for the code templates of OneSignal.Generated.")
{
    CheckCommand.Create(),
    NormaliseCommand.Create(),
    BundleCommand.Create(),
};
return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
