namespace OneSignal.Generated.Configuration;

/// <summary>Where an option is set, in the words of whoever has to correct it.</summary>
internal sealed class OptionPlace
{
    private readonly string _prefix;
    private readonly char _separator;
    private readonly string _suffix;

    private OptionPlace(string prefix, char separator, string suffix)
    {
        _prefix = prefix;
        _separator = separator;
        _suffix = suffix;
    }

    internal static OptionPlace Section(string path) => new(path + ":", ':', "");

    internal static OptionPlace Code(ClientName client) => new(
        nameof(OneSignalClientOptions) + ".", '.', client.Name is null ? "" : $" of client '{client.Name}'");

    /// <summary>The exception's message, with the place instead of the option's name at its beginning.</summary>
    internal string Describe(OneSignalConfigurationException exception)
    {
        var problem = exception.Message.Remove(0, exception.Option.Length);
        return _prefix + exception.Option.Replace('.', _separator) + _suffix + problem;
    }
}
