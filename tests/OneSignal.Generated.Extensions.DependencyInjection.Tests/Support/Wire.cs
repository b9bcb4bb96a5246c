using System.Net;
using System.Text;

namespace OneSignal.Generated.Hosting.Tests.Support;

/// <summary>The end of the pipeline: keeps what arrives and answers as a test wants.</summary>
internal sealed class Wire : HttpMessageHandler
{
    private readonly List<Arrival> _arrivals = [];

    /// <summary>Gives the answer to a request; by default an empty object.</summary>
    internal Func<HttpRequestMessage, Task<HttpResponseMessage>> Answer { get; set; } = _ => Task.FromResult(Json("{}"));

    internal IReadOnlyList<Arrival> Arrivals => _arrivals;

    internal Arrival Single => Assert.Single(_arrivals);

    internal static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _arrivals.Add(new Arrival(
            request.Method,
            request.RequestUri!,
            request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString())));
        return Answer(request);
    }

    internal sealed record Arrival(HttpMethod Method, Uri Address, IReadOnlyDictionary<string, string> Headers)
    {
        internal string Authorization => Headers["Authorization"];
    }
}
