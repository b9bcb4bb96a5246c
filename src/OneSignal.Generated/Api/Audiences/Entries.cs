namespace OneSignal.Generated;

/// <summary>
/// Lists of ids and addresses as callers give them. What is wrong is named by its position: ids and addresses are personal,
/// and messages of exceptions end up in logs.
/// </summary>
internal static class Entries
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <summary>A copy that the caller cannot change.</summary>
    /// <exception cref="ArgumentException">The list is empty, or an entry is.</exception>
    internal static IReadOnlyList<string> Copy(IEnumerable<string> values, string name) =>
        Copy(values, name, static value => !string.IsNullOrWhiteSpace(value), "filled");

    /// <exception cref="ArgumentException">The list is empty, or an entry does not fit.</exception>
    internal static IReadOnlyList<string> Copy(IEnumerable<string> values, string name, Func<string, bool> fits, string expected)
    {
        Argument.NotNull(values, name);
        var copy = values.ToArray();
        if (copy.Length == 0)
        {
            throw new ArgumentException("The list is empty; a message to nobody is refused.", name);
        }

        for (var index = 0; index < copy.Length; index++)
        {
            if (copy[index] is not { } entry || !fits(entry))
            {
                throw new ArgumentException($"Entry {index} of {copy.Length}, counted from 0, is not {expected}.", name);
            }
        }

        return copy;
    }

    internal static bool IsUuid(string value) => value.Length == 36 && Guid.TryParseExact(value, "D", out _);

    /// <summary>Not more than what every address has: which ones exist is for mail servers to say.</summary>
    internal static bool IsEmail(string value)
    {
        var at = value.LastIndexOf('@');
        return at > 0 && at < value.Length - 1 && !value.Any(char.IsWhiteSpace);
    }

    internal static bool IsPhoneNumber(string value) =>
        value.Length is > FewestDigits and <= MostDigits + 1
        && value[0] == '+'
        && value[1] != '0'
        && value.Skip(1).All(static digit => digit is >= '0' and <= '9');
}
