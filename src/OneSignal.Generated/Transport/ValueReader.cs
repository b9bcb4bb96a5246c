namespace OneSignal.Generated;

/// <summary>Reads JSON that is no object of its own type: lists, scalars, anything.</summary>
internal sealed class ValueReader<T> : AnswerReader<OneSignalResponse<T>>
{
    private static ValueReader<T>? _instance;

    private readonly JsonReader<T> _valueReader;

    private ValueReader(JsonReader<T> valueReader)
    {
        _valueReader = valueReader;
    }

    internal override string Accept => "application/json";

    internal static ValueReader<T> Of(JsonReader<T> valueReader) => _instance ??= new(valueReader);

    internal override OneSignalResponse<T> Empty() => new(default!);

    internal override OneSignalResponse<T>? Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        JsonBodyReader.Read(_valueReader, BodyText.ToUtf8(bytes, content)) is { } value ? new OneSignalResponse<T>(value) : null;
}
