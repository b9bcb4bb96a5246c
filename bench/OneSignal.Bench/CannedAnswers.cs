using System.Net;

namespace OneSignal.Bench;

/// <summary>Answers without a network: reads what is sent and gives the same bytes each time, as a socket would.</summary>
internal sealed class CannedAnswers : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        var answer = new ByteArrayContent(request.Method == HttpMethod.Get ? Answer.User : Answer.Created);
        answer.Headers.TryAddWithoutValidation("Content-Type", Answer.ContentType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = answer, RequestMessage = request };
    }
}
