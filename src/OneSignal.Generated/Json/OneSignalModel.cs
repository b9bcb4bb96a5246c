using System.Text;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Requests and answers as the JSON that travels: to keep a request in an outbox or a queue until it is sent, or to read one
/// that a test caught. It needs no reflection, so it works where the code is trimmed or compiled ahead of time.
/// </summary>
public static class OneSignalModel
{
    /// <summary>
    /// Writes a model as it would be sent. What the client fills in by itself is not there: the app id, and an idempotency
    /// key that the request lacks. Give a request its key before it is kept.
    /// </summary>
    /// <typeparam name="T">A type of a request or an answer.</typeparam>
    /// <param name="model">The model.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    public static string ToJson<T>(T model)
        where T : class
    {
        Argument.NotNull(model, nameof(model));
        return JsonBodyWriter.Text(model, ModelCodecs.WriterOf<T>());
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote, or the body of a request or an answer.</summary>
    /// <typeparam name="T">A type of a request or an answer.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The model; null for the JSON value <c>null</c>.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not that of the type.</exception>
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    public static T? FromJson<T>(string json)
        where T : class
    {
        Argument.NotNull(json, nameof(json));
        return JsonBodyReader.Read(ModelCodecs.ReaderOf<T>(), Encoding.UTF8.GetBytes(json));
    }
}
