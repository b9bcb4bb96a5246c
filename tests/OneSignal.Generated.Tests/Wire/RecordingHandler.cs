using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OneSignal.Generated.Tests.Wire;

/// <summary>Stands at the end of the wire: keeps what was sent, byte for byte, and answers as it is told.</summary>
internal sealed class RecordingHandler(HttpStatusCode status, string? answer) : HttpMessageHandler
{
    public HttpMethod? Method { get; private set; }

    public Uri? Address { get; private set; }

    public HttpRequestHeaders? Headers { get; private set; }

    public string? ContentType { get; private set; }

    public byte[] Body { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Method = request.Method;
        Address = request.RequestUri;
        Headers = request.Headers;
        ContentType = request.Content?.Headers.ContentType?.ToString();
        Body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (answer is not null)
        {
            response.Content = new StringContent(answer, Encoding.UTF8, "application/json");
        }

        return response;
    }
}
