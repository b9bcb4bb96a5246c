using System.Net;

namespace Worker;

/// <summary>
/// The bad days of a network, before the simulator: some requests are refused with 429, and the answers to some that were
/// carried out are lost. The client repeats both with the same idempotency key.
/// </summary>
internal sealed class Trouble : DelegatingHandler
{
    private int _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _requests);
        if (number % 4 == 1)
        {
            return new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", "1" } } };
        }

        var answer = await base.SendAsync(request, cancellationToken);
        if (number % 4 == 3)
        {
            answer.Dispose();
            throw new HttpRequestException("The connection was reset before the answer came.");
        }

        return answer;
    }
}
