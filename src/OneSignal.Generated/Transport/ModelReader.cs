using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads a JSON object into the model that is the result itself.</summary>
internal sealed class ModelReader<TResponse> : AnswerReader<TResponse>
    where TResponse : OneSignalResponse
{
    internal static readonly ModelReader<TResponse> Instance = new();

    internal override string Accept => "application/json";

    /// <summary>Read from an empty object: that needs neither reflection nor a constructor constraint.</summary>
    internal override TResponse Empty() => JsonSerializer.Deserialize("{}"u8, OneSignalJson.TypeInfo<TResponse>())!;

    internal override TResponse? Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        JsonSerializer.Deserialize(BodyText.ToUtf8(bytes, content), OneSignalJson.TypeInfo<TResponse>());
}
