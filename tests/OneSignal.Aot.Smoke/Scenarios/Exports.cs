using System.IO.Compression;
using System.Net;
using System.Text;
using OneSignal.Generated;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>A file that is not there at once and comes compressed.</summary>
internal static class Exports
{
    private const string File = "id,country\n1,AT\n2,DE\n";

    internal static async Task RunAsync()
    {
        using var answers = new CannedAnswers("""{"csv_file_url":"https://files.example/export.csv.gz"}""");
        using var client = answers.CreateClient();
        using var host = new HttpClient(new FileHost());
        var waits = new List<bool>();

        await using var file = await client.Exports.DownloadSubscriptionsAsync(
            new ExportSubscriptionsRequest(),
            new ExportWaitOptions
            {
                HttpClient = host,
                FirstDelay = TimeSpan.FromMilliseconds(1),
                Progress = new Told(progress => waits.Add(progress.IsReady)),
            });
        using var reader = new StreamReader(file);

        Check.Equal(File, await reader.ReadToEndAsync());
        Check.Equal("False False True", string.Join(' ', waits));
    }

    /// <summary>Not <see cref="Progress{T}"/>, which tells on another thread and later.</summary>
    private sealed class Told(Action<ExportProgress> tell) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => tell(value);
    }

    private sealed class FileHost : HttpMessageHandler
    {
        private int _requests;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(++_requests switch
            {
                1 => new HttpResponseMessage(HttpStatusCode.NotFound),
                2 => new HttpResponseMessage(HttpStatusCode.Forbidden),
                _ => new HttpResponseMessage { Content = new ByteArrayContent(Compressed()) },
            });

        private static byte[] Compressed()
        {
            using var target = new MemoryStream();
            using (var gzip = new GZipStream(target, CompressionMode.Compress))
            {
                gzip.Write(Encoding.UTF8.GetBytes(File));
            }

            return target.ToArray();
        }
    }
}
