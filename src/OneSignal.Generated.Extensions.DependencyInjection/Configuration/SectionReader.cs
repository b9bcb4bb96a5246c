using System.Globalization;

namespace OneSignal.Generated.Configuration;

/// <summary>Takes the values of a section one by one and keeps what is wrong with them, so that all of it is told at once.</summary>
internal sealed class SectionReader
{
    private readonly OptionPlace _place;

    internal SectionReader(OptionPlace place)
    {
        _place = place;
    }

    internal List<string> Problems { get; } = [];

    /// <summary>
    /// An empty value is none: environment variables are often declared and left empty. White space around a value is
    /// dropped: mounted secrets often end in a line break.
    /// </summary>
    internal void Read(string? value, Action<string> set)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        try
        {
            set(value!.Trim());
        }
        catch (OneSignalConfigurationException exception)
        {
            Problems.Add(_place.Describe(exception));
        }
    }

    /// <exception cref="OneSignalConfigurationException">The text is not an absolute address.</exception>
    internal static Uri Address(string option, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? address
            : throw new OneSignalConfigurationException(option, "it must be an absolute address such as https://proxy.example/onesignal.");

    /// <summary>A number alone is refused: .NET reads it as days, and hardly anybody means them.</summary>
    /// <exception cref="OneSignalConfigurationException">The text is not a time with hours, minutes and seconds.</exception>
    internal static TimeSpan Time(string option, string text) =>
        text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? time
            : throw new OneSignalConfigurationException(
                option, "it must be a time as hours:minutes:seconds, such as 00:01:40 for 100 seconds.");

    /// <exception cref="OneSignalConfigurationException">The text is neither true nor false.</exception>
    internal static bool Flag(string option, string text) =>
        bool.TryParse(text, out var flag) ? flag : throw new OneSignalConfigurationException(option, "it must be true or false.");

    /// <exception cref="OneSignalConfigurationException">The text is not a whole number.</exception>
    internal static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new OneSignalConfigurationException(option, "it must be a whole number.");
}
