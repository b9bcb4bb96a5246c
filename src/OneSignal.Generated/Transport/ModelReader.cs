namespace OneSignal.Generated;

/// <summary>Reads a JSON object into the model that is the result itself.</summary>
internal sealed class ModelReader<TResponse> : AnswerReader<TResponse>
    where TResponse : OneSignalResponse
{
    private static ModelReader<TResponse>? _instance;

    private readonly ObjectReader<TResponse> _source;

    private ModelReader(ObjectReader<TResponse> source)
    {
        _source = source;
    }

    internal override string Accept => "application/json";

    internal static ModelReader<TResponse> Of(ObjectReader<TResponse> source) => _instance ??= new(source);

    internal override TResponse Empty() => _source.Create();

    internal override TResponse? Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        JsonBodyReader.Read(_source, BodyText.ToUtf8(bytes, content));
}
