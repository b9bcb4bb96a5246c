using System.Net;
using System.Text;

namespace OneSignal.Reliability.Tests;

/// <summary>Answers with a good example that was spoilt, the same way for the same seed.</summary>
internal sealed class MutatingHandler(Random random) : HttpMessageHandler
{
    private static readonly HttpStatusCode[] Refusals =
    [
        HttpStatusCode.Moved, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound,
        HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError,
        HttpStatusCode.ServiceUnavailable, (HttpStatusCode)520, (HttpStatusCode)599,
    ];

    private static readonly HttpStatusCode[] Successes =
        [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.NoContent];

    private static readonly string?[] ContentTypes =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json; charset=latin1",
        "application/json; charset=nonsense", "text/html", "text/plain", ";;", null,
    ];

    private static readonly string[] Waits =
        ["1", "0", "-1", "soon", "99999999999999999999", "Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 99 Nov 9999 99:99:99 GMT", ""];

    private readonly Mutator _mutator = new(random);

    /// <summary>A good answer to the next request.</summary>
    public string Example { get; set; } = "";

    /// <summary>What was answered last, to find it again.</summary>
    public string Last { get; private set; } = "";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = _mutator.Spoil(Encoding.UTF8.GetBytes(Example));
        var response = new HttpResponseMessage(random.Next(4) == 0 ? One(Refusals) : random.Next(8) == 0 ? One(Successes) : HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(body),
        };
        if (One(ContentTypes) is { } type)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", random.Next(3) == 0 ? type : "application/json");
        }

        if (random.Next(4) == 0)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", One(Waits));
            response.Headers.TryAddWithoutValidation("Idempotent-Replayed", One(Waits));
            response.Headers.TryAddWithoutValidation("x-request-id", One(Waits));
        }

        Last = $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {Convert.ToBase64String(body)}";
        return Task.FromResult(response);
    }

    private T One<T>(T[] choices) => choices[random.Next(choices.Length)];
}
