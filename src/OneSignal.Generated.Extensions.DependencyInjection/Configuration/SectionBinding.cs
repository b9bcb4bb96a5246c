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
        reader.Read(
            values.AttemptTimeout, text => options.AttemptTimeout = SectionReader.Time(nameof(options.AttemptTimeout), text));
        Read(reader, values.Retry, options.Retry);
        if (reader.Problems.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(OneSignalClientOptions), reader.Problems);
        }
    }

    private static void Read(SectionReader reader, RetrySection values, OneSignalRetryOptions options)
    {
        const string Prefix = nameof(OneSignalClientOptions.Retry) + ".";
        reader.Read(values.IsEnabled, text => options.IsEnabled = SectionReader.Flag(Prefix + nameof(options.IsEnabled), text));
        reader.Read(values.MaxAttempts, text => options.MaxAttempts = SectionReader.Number(Prefix + nameof(options.MaxAttempts), text));
        reader.Read(values.BaseDelay, text => options.BaseDelay = SectionReader.Time(Prefix + nameof(options.BaseDelay), text));
        reader.Read(values.MaxDelay, text => options.MaxDelay = SectionReader.Time(Prefix + nameof(options.MaxDelay), text));
    }
}
