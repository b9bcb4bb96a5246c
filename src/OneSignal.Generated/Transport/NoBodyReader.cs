namespace OneSignal.Generated;

/// <summary>For operations that promise no body: whatever comes is dropped.</summary>
internal sealed class NoBodyReader : AnswerReader<OneSignalResponse>
{
    internal static readonly NoBodyReader Instance = new();

    internal override string Accept => "application/json";

    internal override OneSignalResponse Empty() => new();

    internal override OneSignalResponse Read(ReadOnlySpan<byte> bytes, HttpContent content) => new();
}
