using System.Net;
using System.Text;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Handlers that give one answer after another; the last one again and again.</summary>
internal static class Script
{
    internal static StubHandler Of(params Func<CancellationToken, HttpResponseMessage>[] steps)
    {
        var next = 0;
        return new StubHandler((_, cancellationToken) =>
            Task.FromResult(steps[Math.Min(next++, steps.Length - 1)](cancellationToken)));
    }

    internal static Func<CancellationToken, HttpResponseMessage> Answer(string body) => _ => new HttpResponseMessage
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };

    internal static Func<CancellationToken, HttpResponseMessage> Status(int status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    };

    internal static Func<CancellationToken, HttpResponseMessage> Fault(Exception exception) => _ => throw exception;

    /// <summary>An answer whose body breaks off.</summary>
    internal static Func<CancellationToken, HttpResponseMessage> BrokenBody(Exception exception) =>
        _ => new HttpResponseMessage { Content = new StreamContent(new BrokenStream(exception)) };

    private sealed class BrokenStream(Exception exception) : MemoryStream
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw exception;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw exception;
    }
}
