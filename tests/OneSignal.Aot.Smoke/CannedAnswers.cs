using System.Net;
using System.Text;
using OneSignal.Generated;

namespace OneSignal.Aot.Smoke;

/// <summary>Gives one answer after another, for what the simulator has no reason to say. The last is given again and again.</summary>
internal sealed class CannedAnswers(params string[] bodies) : HttpMessageHandler
{
    private int _next;

    internal List<string> Sent { get; } = [];

    internal string ContentType { get; init; } = "application/json";

    internal HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    /// <summary>Keys are made here, so that none stands in the source.</summary>
    internal OneSignalClient CreateClient() => new(
        new OneSignalClientOptions
        {
            AppId = Guid.NewGuid().ToString(),
            AppKey = new AppApiKey("os_v2_" + "app_" + new string('a', 103)),
            OrganizationKey = new OrganizationApiKey("os_v2_" + "org_" + new string('b', 103)),
        },
        new HttpClient(this));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var body = bodies[Math.Min(_next++, bodies.Length - 1)];
        return new HttpResponseMessage(Status) { Content = new StringContent(body, Encoding.UTF8, ContentType) };
    }
}
