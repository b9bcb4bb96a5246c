using System.Net;

namespace OneSignal.Generated;

/// <summary>
/// One attempt's view of a request body. A new one per attempt: .NET Framework disposes the content of a request as soon
/// as it is sent.
/// </summary>
internal sealed class RequestBodyContent : HttpContent
{
    private readonly RequestBody _body;

    internal RequestBodyContent(RequestBody body)
    {
        _body = body;
        Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        CopyAsync(stream, CancellationToken.None);

#if NET
    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) => CopyAsync(stream, cancellationToken);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _body.Hold();
        try
        {
            stream.Write(_body.Memory.Span);
        }
        finally
        {
            _body.LetGo();
        }
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    private async Task CopyAsync(Stream stream, CancellationToken cancellationToken)
    {
        _body.Hold();
        try
        {
#if NET
            await stream.WriteAsync(_body.Memory, cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(_body.Array, 0, _body.Length, cancellationToken).ConfigureAwait(false);
#endif
        }
        finally
        {
            _body.LetGo();
        }
    }
}
