namespace OneSignal.Generated;

/// <summary>
/// What is certain about the shape of a key. Length and alphabet are not checked: keys made before 2024 have another
/// form and still work for some apps. No message repeats the secret.
/// </summary>
internal static class ApiKeyShape
{
    internal static void ThrowIfWrong(
        string? secret, string option, string prefixOfOtherKind, string optionOfOtherKind)
    {
        if (string.IsNullOrWhiteSpace(secret))
        {
            throw new OneSignalConfigurationException(option, "the API key is missing. Take it from Keys & IDs in the dashboard.");
        }

        foreach (var character in secret!)
        {
            if (char.IsWhiteSpace(character))
            {
                throw new OneSignalConfigurationException(
                    option,
                    "the API key has white space in it. Give the secret alone, without a scheme such as Key or Basic.");
            }

            if (character is < '!' or > '~')
            {
                throw new OneSignalConfigurationException(
                    option, "the API key has a character that an HTTP header cannot carry.");
            }
        }

        if (secret.StartsWith(prefixOfOtherKind, StringComparison.Ordinal))
        {
            throw new OneSignalConfigurationException(
                option,
                $"this is the other kind of API key: one that begins with {prefixOfOtherKind} belongs in {optionOfOtherKind}.");
        }
    }
}
