namespace OneSignal.Generated;

/// <summary>Takes the body as it is.</summary>
internal sealed class BytesReader : AnswerReader<OneSignalResponse<byte[]>>
{
    internal static readonly BytesReader Instance = new();

    internal override string Accept => "*/*";

    internal override OneSignalResponse<byte[]> Empty() => new([]);

    internal override OneSignalResponse<byte[]> Read(ReadOnlySpan<byte> bytes, HttpContent content) => new(bytes.ToArray());
}
