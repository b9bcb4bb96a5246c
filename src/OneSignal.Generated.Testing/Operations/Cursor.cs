using System.Globalization;
using System.Text;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>The place where the next page starts, in a form that callers cannot make up: the number of the last item.</summary>
internal static class Cursor
{
    private const string Prefix = "after:";

    public static string Write(long number) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Prefix}{number}"));

    public static bool TryRead(string text, out long number)
    {
        number = 0;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Encoding.ASCII.GetString(bytes, 0, length) is var cursor
            && cursor.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(cursor.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
