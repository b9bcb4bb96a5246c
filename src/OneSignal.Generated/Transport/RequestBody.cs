using System.Buffers;

namespace OneSignal.Generated;

/// <summary>
/// The bytes of a request, in a rented array. They outlive one attempt, so that a repetition sends the same bytes.
/// </summary>
/// <remarks>
/// An HTTP/2 answer, a time-out or a cancellation can end a call while the connection is still reading the bytes. The
/// array goes back to the pool only when the call and every copy in progress have let go; otherwise another request's
/// bytes could go out in this one's place.
/// </remarks>
internal sealed class RequestBody : IBufferWriter<byte>
{
    private const int InitialSize = 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;
    private int _holders = 1;

    internal ReadOnlyMemory<byte> Memory => new(_bytes, 0, _length);

    internal byte[] Array => _bytes;

    internal int Length => _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoomFor(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoomFor(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <exception cref="ObjectDisposedException">Everyone has let go before.</exception>
    internal void Hold()
    {
        int holders;
        do
        {
            holders = Volatile.Read(ref _holders);
            if (holders == 0)
            {
                throw AlreadyReturned();
            }
        }
        while (Interlocked.CompareExchange(ref _holders, holders + 1, holders) != holders);
    }

    internal void LetGo()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            var bytes = _bytes;
            _bytes = [];
            _length = 0;
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static ObjectDisposedException AlreadyReturned() => new(nameof(RequestBody));

    private void EnsureRoomFor(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
