using System.Net;
using System.Text;

namespace OneSignal.Generated.Tests.Support;

/// <summary>The wire's edge: keeps what was sent and gives the answer that a test wants.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _answer;

    internal StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answer = answer;
    }

    internal List<SentRequest> Sent { get; } = [];

    internal SentRequest Single => Assert.Single(Sent);

    internal static StubHandler Answering(
        string body, HttpStatusCode status = HttpStatusCode.OK, string? type = "application/json", params (string Name, string Value)[] headers) =>
        Answering(Encoding.UTF8.GetBytes(body), status, type, headers);

    internal static StubHandler Answering(
        byte[] body, HttpStatusCode status, string? type, params (string Name, string Value)[] headers) =>
        new((_, _) =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
            if (type is not null)
            {
                response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            foreach (var (name, value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(await SentRequest.CopyAsync(request, cancellationToken));
        return await _answer(request, cancellationToken);
    }
}
