using Microsoft.Extensions.Options;

namespace OneSignal.Generated.Configuration;

/// <summary>Checks the options of one client as the client itself does, and says where the fault is set.</summary>
internal sealed class OptionsCheck : IValidateOptions<OneSignalClientOptions>
{
    private readonly string _name;
    private readonly OptionPlace _place;

    internal OptionsCheck(ClientName client, OptionPlace place)
    {
        _name = client.OfOptions;
        _place = place;
    }

    public ValidateOptionsResult Validate(string? name, OneSignalClientOptions options)
    {
        if (name != _name)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (OneSignalConfigurationException exception)
        {
            return ValidateOptionsResult.Fail(_place.Describe(exception));
        }
    }
}
