using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>Checks of arguments, in one form for all target frameworks.</summary>
internal static class Argument
{
    internal static void NotNull([NotNull] object? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
