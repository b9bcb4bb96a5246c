namespace OneSignal.Generated;

/// <summary>Takes the body as text.</summary>
internal sealed class PlainTextReader : AnswerReader<OneSignalResponse<string>>
{
    internal static readonly PlainTextReader Instance = new();

    internal override string Accept => "text/plain, */*;q=0.5";

    internal override OneSignalResponse<string> Empty() => new(string.Empty);

    internal override OneSignalResponse<string> Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        new(BodyText.ToText(bytes, content));
}
