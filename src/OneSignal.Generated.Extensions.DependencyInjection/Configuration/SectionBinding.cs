using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace OneSignal.Generated.Configuration;

/// <summary>Sets the options of one client to what its configuration section says.</summary>
internal sealed class SectionBinding : IConfigureNamedOptions<OneSignalClientOptions>
{
    private readonly string _name;
    private readonly IConfigurationSection _section;

    internal SectionBinding(ClientName client, IConfigurationSection section)
    {
        _name = client.OfOptions;
        _section = section;
    }

    public void Configure(OneSignalClientOptions options) => Configure(Options.DefaultName, options);

    /// <exception cref="OptionsValidationException">A value has the wrong shape.</exception>
    public void Configure(string? name, OneSignalClientOptions options)
    {
        if (name != _name)
        {
            return;
        }

        var values = new OneSignalSection();
        _section.Bind(values);
        var reader = new SectionReader(OptionPlace.Section(_section.Path));
        reader.Read(values.AppId, text => options.AppId = text);
        reader.Read(values.AppKey, text => options.AppKey = new AppApiKey(text));
        reader.Read(values.OrganizationKey, text => options.OrganizationKey = new OrganizationApiKey(text));
        reader.Read(values.BaseAddress, text => options.BaseAddress = SectionReader.Address(nameof(options.BaseAddress), text));
        reader.Read(values.Timeout, text => options.Timeout = SectionReader.Time(nameof(options.Timeout), text));
        if (reader.Problems.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(OneSignalClientOptions), reader.Problems);
        }
    }
}
