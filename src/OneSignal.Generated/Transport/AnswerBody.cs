using System.Buffers;
using System.IO.Compression;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace OneSignal.Generated;

/// <summary>The bytes of an answer in a rented array, read up to a limit: a decompressed body can be of any size.</summary>
internal readonly struct AnswerBody : IDisposable
{
    /// <summary>The one kind of compression that is asked for, as it stands in the headers of both sides.</summary>
    internal const string Encoding = "gzip";

    private const int InitialSize = 4096;

    private readonly byte[] _bytes;
    private readonly int _length;

    private AnswerBody(byte[] bytes, int length, bool isTruncated)
    {
        _bytes = bytes;
        _length = length;
        IsTruncated = isTruncated;
    }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Whether there was more than the limit.</summary>
    internal bool IsTruncated { get; }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal static async ValueTask<AnswerBody> ReadAsync(HttpContent? content, int limit, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
        var length = 0;
        if (content is not null)
        {
            // Should a read fail, the array is left to the garbage collector: a read that was given up may still write to it.
#if NET
            var stream = Unpacked(content, await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            await using (stream.ConfigureAwait(false))
#else
            using (var stream = Unpacked(content, await content.ReadAsStreamAsync().ConfigureAwait(false)))

            // The streams of .NET Framework do not look at the token while they wait; closing them ends the wait.
            using (cancellationToken.Register(static state => ((Stream)state!).Dispose(), stream))
#endif
            {
                int read;
                do
                {
                    bytes = WithRoom(bytes, length);
#if NET
                    read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
                    read = await stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken)
                        .ConfigureAwait(false);
#endif
                    length += read;
                }
                while (read > 0 && length <= limit);
            }
        }

        return new AnswerBody(bytes, Math.Min(length, limit), length > limit);
    }

    /// <summary>
    /// Done here and not by the handler: so it works through a caller's own HttpClient too, and a program compiled ahead of
    /// time does not carry the kinds of compression that are never asked for. A handler that unpacks by itself takes the header off.
    /// </summary>
    private static Stream Unpacked(HttpContent content, Stream stream)
    {
#if NET
        var isPacked = content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encoding)
            && string.Equals(encoding.ToString(), Encoding, StringComparison.OrdinalIgnoreCase);
#else
        var encodings = content.Headers.ContentEncoding;
        var isPacked = encodings.Count == 1 && string.Equals(encodings.First(), Encoding, StringComparison.OrdinalIgnoreCase);
#endif
        return isPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static byte[] WithRoom(byte[] bytes, int length)
    {
        if (length < bytes.Length)
        {
            return bytes;
        }

        var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }
}
