using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Where in a body a value stands. Asked for when reading has failed, so that reading itself need not keep count.
/// </summary>
internal static class JsonPath
{
    /// <param name="utf8">The body; well-formed up to the position at least.</param>
    /// <param name="position">Where the value begins.</param>
    /// <returns>As System.Text.Json writes it, such as <c>$.errors[2].code</c>.</returns>
    internal static string To(ReadOnlySpan<byte> utf8, long position)
    {
        // One entry a level: the name of the member that is read, or null in an array, with the items that came before.
        var names = new List<string?>();
        var counts = new List<int>();
        var reader = new Utf8JsonReader(utf8.Slice(0, (int)position), isFinalBlock: false, default);
        while (reader.Read())
        {
            var last = names.Count - 1;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    names.Add(reader.TokenType == JsonTokenType.StartObject ? string.Empty : null);
                    counts.Add(0);
                    continue;
                case JsonTokenType.PropertyName:
                    names[last] = Name(ref reader);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    names.RemoveAt(last);
                    counts.RemoveAt(last);
                    last--;
                    break;
            }

            if (last >= 0)
            {
                counts[last]++;
            }
        }

        var path = new StringBuilder("$");
        for (var level = 0; level < names.Count; level++)
        {
            if (names[level] is not { } name)
            {
                path.Append('[').Append(counts[level].ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (name.Length > 0)
            {
                path.Append('.').Append(name);
            }
        }

        return path.ToString();
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A name that is no text, which may be the very thing that failed.
            return "?";
        }
    }
}
