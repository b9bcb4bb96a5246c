using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Output;

/// <summary>Files for the build: UTF-8, LF, whole or not at all, and touched only when the content differs.</summary>
internal static class GeneratedFile
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns whether the file was written.</summary>
    public static bool Write(string path, JsonNode content)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            content.WriteTo(writer);
        }

        buffer.WriteByte((byte)'\n');
        return Write(path, buffer.ToArray());
    }

    public static bool Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    private static bool Write(string path, byte[] content)
    {
        try
        {
            return WriteWhole(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SpecException(new Finding(
                FindingCodes.Unwritable, path, SourcePosition.Start, $"The file cannot be written: {exception.Message}"));
        }
    }

    private static bool WriteWhole(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return false;
        }

        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(directory);
        // A build that is stopped half-way must not leave half a file with a new time stamp.
        var temporary = Path.Combine(directory, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        finally
        {
            // Gone already when it was moved; deleting what is not there is no error.
            File.Delete(temporary);
        }
    }
}
