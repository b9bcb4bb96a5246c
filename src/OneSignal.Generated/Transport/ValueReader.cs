using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads JSON that is no object of its own type: lists, scalars, anything.</summary>
internal sealed class ValueReader<T> : AnswerReader<OneSignalResponse<T>>
{
    internal static readonly ValueReader<T> Instance = new();

    internal override string Accept => "application/json";

    internal override OneSignalResponse<T> Empty() => new(default!);

    internal override OneSignalResponse<T>? Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        JsonSerializer.Deserialize(BodyText.ToUtf8(bytes, content), OneSignalJson.TypeInfo<T>()) is { } value
            ? new OneSignalResponse<T>(value)
            : null;
}
