namespace OneSignal.Generated;

/// <summary>
/// The body of a file's answer, of which the first bytes were looked at: a handler may have decompressed it on the way, and
/// then no header tells. Closes the answer with itself.
/// </summary>
internal sealed class ExportFileStream : Stream
{
    private readonly HttpResponseMessage _response;
    private readonly Stream _body;
    private readonly byte[] _first;
    private readonly int _firstLength;
    private int _position;

    private ExportFileStream(HttpResponseMessage response, Stream body, byte[] first, int firstLength)
    {
        _response = response;
        _body = body;
        _first = first;
        _firstLength = firstLength;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the file begins as gzip does; no CSV can.</summary>
    internal bool IsGzip => _firstLength == 2 && _first[0] == 0x1F && _first[1] == 0x8B;

    public override int Read(byte[] buffer, int offset, int count) =>
        _position < _firstLength ? TakeFirst(buffer.AsSpan(offset, count)) : _body.Read(buffer, offset, count);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        _position < _firstLength
            ? Task.FromResult(TakeFirst(buffer.AsSpan(offset, count)))
            : _body.ReadAsync(buffer, offset, count, cancellationToken);

#if NET
    public override int Read(Span<byte> buffer) => _position < _firstLength ? TakeFirst(buffer) : _body.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _position < _firstLength ? new ValueTask<int>(TakeFirst(buffer.Span)) : _body.ReadAsync(buffer, cancellationToken);
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    internal static async Task<ExportFileStream> BeginAsync(
        HttpResponseMessage response, Stream body, CancellationToken cancellationToken)
    {
        var first = new byte[2];
        var length = 0;
        while (length < first.Length)
        {
#if NET
            var read = await body.ReadAsync(first.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
            var read = await body.ReadAsync(first, length, first.Length - length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return new ExportFileStream(response, body, first, length);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private int TakeFirst(Span<byte> target)
    {
        var count = Math.Min(target.Length, _firstLength - _position);
        _first.AsSpan(_position, count).CopyTo(target);
        _position += count;
        return count;
    }
}
