using System.IO.Compression;
using System.Text;

namespace OneSignal.Generated.Testing.Exports;

/// <summary>Writes rows as a compressed CSV file, as RFC 4180 has it.</summary>
internal static class CsvFile
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The values, in the order of the columns; null is an empty value.</param>
    public static byte[] Write(IEnumerable<string> columns, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        AddRow(text, columns);
        foreach (var row in rows)
        {
            AddRow(text, row);
        }

        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text.ToString()));
        }

        return file.ToArray();
    }

    private static void AddRow(StringBuilder text, IEnumerable<string?> values) =>
        text.AppendJoin(',', values.Select(Quote)).Append("\r\n");

    private static string Quote(string? value) =>
        value is null ? ""
        : value.IndexOfAny(Special) < 0 ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
