using System.Text;

namespace OneSignal.Generated;

/// <summary>
/// The beginning of a text from outside, on one line. Line breaks and other control characters go: they would let a server
/// write lines of its own into a log.
/// </summary>
internal static class Excerpt
{
    private const int Longest = 300;

    internal static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        var gap = false;
        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsWhiteSpace(character))
            {
                gap = line.Length > 0;
                continue;
            }

            if (line.Length >= Longest)
            {
                return line.Append('…').ToString();
            }

            if (gap)
            {
                line.Append(' ');
                gap = false;
            }

            line.Append(character);
        }

        return line.ToString();
    }
}
