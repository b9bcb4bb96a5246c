using System.Text;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Exports;

/// <summary>
/// Answers requests for exported files the way the stores do that OneSignal keeps them in: to anyone who knows the address,
/// and with XML while the file is not there.
/// </summary>
internal static class FileServer
{
    /// <summary>The answer to a request for a file; null when it asks for something else.</summary>
    public static ApiAnswer? Answer(ReceivedRequest request, FileStore files, DateTimeOffset now)
    {
        if (request.Method != "GET" || !request.Path.StartsWith(FileStore.Folder, StringComparison.Ordinal))
        {
            return null;
        }

        return !files.TryFind(request.Path, now, out var file) ? Missing(404, "NoSuchKey", "There is no such file.")
            : file.ReadyAt <= now ? new ApiAnswer { Status = 200, ContentType = "application/gzip", Body = file.Content }
            : file.IsHistory ? Missing(403, "AccessDenied", "The file is not written yet.")
            : Missing(404, "NoSuchKey", "The file is not written yet.");
    }

    private static ApiAnswer Missing(int status, string code, string message) => new()
    {
        Status = status,
        ContentType = "application/xml",
        Body = Encoding.UTF8.GetBytes(
            $"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}<Error><Code>{code}</Code><Message>{message}</Message></Error>"""),
    };
}
