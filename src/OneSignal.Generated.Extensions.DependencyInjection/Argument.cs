using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>Checks of arguments, the same on all targets.</summary>
internal static class Argument
{
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    internal static void NotNull([NotNull] object? value, string parameter)
    {
#if NET
        ArgumentNullException.ThrowIfNull(value, parameter);
#else
        if (value is null)
        {
            throw new ArgumentNullException(parameter);
        }
#endif
    }

    /// <exception cref="ArgumentException">The name is null, empty or white space.</exception>
    internal static void Named(string? name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("A client's name must not be empty.", parameter);
        }
    }
}
