using System.IO.Pipelines;

namespace OneSignal.Generated.Testing.Network;

/// <summary>Passes a connection's bytes on until it is silenced; from then on nothing leaves, as if a cable were cut.</summary>
internal sealed class SilencedPipe : IDuplexPipe
{
    private readonly Sending _output;

    public SilencedPipe(IDuplexPipe connection)
    {
        Input = connection.Input;
        _output = new Sending(connection.Output);
    }

    public PipeReader Input { get; }

    public PipeWriter Output => _output;

    public void Silence() => _output.IsSilent = true;

    private sealed class Sending(PipeWriter connection) : PipeWriter
    {
        // Written by the request that meets the fault, read by whatever else is sent on the connection.
        private volatile bool _isSilent;
        private byte[]? _lost;

        public bool IsSilent
        {
            set => _isSilent = value;
        }

        public override bool CanGetUnflushedBytes => connection.CanGetUnflushedBytes;

        public override long UnflushedBytes => connection.UnflushedBytes;

        public override void Advance(int bytes)
        {
            // What was begun before the silence is finished into the connection's buffer, and stays there.
            if (_lost is null)
            {
                connection.Advance(bytes);
            }
        }

        public override Memory<byte> GetMemory(int sizeHint = 0) => _isSilent ? Lost(sizeHint) : connection.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
            _isSilent ? default : connection.FlushAsync(cancellationToken);

        public override ValueTask<FlushResult> WriteAsync(
            ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
            _isSilent ? default : connection.WriteAsync(source, cancellationToken);

        public override void CancelPendingFlush() => connection.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => connection.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => connection.CompleteAsync(exception);

        private byte[] Lost(int sizeHint)
        {
            const int Usual = 4096;
            return _lost is null || _lost.Length < sizeHint ? _lost = new byte[Math.Max(sizeHint, Usual)] : _lost;
        }
    }
}
