namespace OneSignal.Generated;

/// <summary>Reads a JSON object into the model that is the result itself.</summary>
internal sealed class ModelReader<TResponse> : AnswerReader<TResponse>
    where TResponse : OneSignalResponse
{
    private static ModelReader<TResponse>? _instance;

    private readonly ObjectReader<TResponse> _modelReader;

    private ModelReader(ObjectReader<TResponse> modelReader)
    {
        _modelReader = modelReader;
    }

    internal override string Accept => "application/json";

    internal static ModelReader<TResponse> Of(ObjectReader<TResponse> modelReader) => _instance ??= new(modelReader);

    internal override TResponse Empty() => _modelReader.Create();

    internal override TResponse? Read(ReadOnlySpan<byte> bytes, HttpContent content) =>
        JsonBodyReader.Read(_modelReader, BodyText.ToUtf8(bytes, content));
}
