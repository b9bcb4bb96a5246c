using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Turns a model into the bytes of a request, with what the client fills in before the model's own members.</summary>
internal static class JsonBodyWriter
{
    // The body is not HTML: text goes out as UTF-8 and not as \u escapes, which would double a Japanese message against
    // the payload limits. Validation would only check generated code against itself.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Costly to make and free to reset. An idle one still knows its last body, whose bytes are gone by then.</summary>
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>A property's name as it stands in the body.</summary>
    internal static JsonEncodedText PropertyName(string name) =>
        JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <param name="model">What the caller wants to send. Values are filled into objects of generated types only.</param>
    /// <param name="modelWriter">Writes it.</param>
    /// <param name="appIdName">The name from <see cref="PropertyName"/>; null when no app id is to be filled in.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="keyName">The name from <see cref="PropertyName"/>; null when no idempotency key is to be filled in.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller lets go of the body.")]
    internal static RequestBody Write<T>(
        T model, IJsonWriter<T> modelWriter, JsonEncodedText? appIdName, string? appId, JsonEncodedText? keyName)
    {
        var body = new RequestBody();
        try
        {
            // A writer that fails is not kept.
            var writer = _writer ?? new Utf8JsonWriter(body, WriterOptions);
            _writer = null;
            writer.Reset(body);
            if (appIdName is null && keyName is null)
            {
                modelWriter.Write(writer, model);
            }
            else
            {
                WriteObject(writer, model, (ObjectWriter<T>)modelWriter, appIdName, appId, keyName);
            }

            writer.Flush();
            _writer = writer;
        }
        catch
        {
            body.LetGo();
            throw;
        }

        return body;
    }

    /// <summary>What would be sent, as text.</summary>
    internal static string Text<T>(T model, IJsonWriter<T> modelWriter)
    {
        var body = Write(model, modelWriter, appIdName: null, appId: null, keyName: null);
        try
        {
            return Encoding.UTF8.GetString(body.Array, 0, body.Length);
        }
        finally
        {
            body.LetGo();
        }
    }

    private static void WriteObject<T>(
        Utf8JsonWriter writer,
        T model,
        ObjectWriter<T> modelWriter,
        JsonEncodedText? appIdName,
        string? appId,
        JsonEncodedText? keyName)
    {
        writer.WriteStartObject();
        if (appIdName is { } ofApp)
        {
            writer.WriteString(ofApp, appId);
        }

        if (keyName is { } ofKey)
        {
            writer.WriteString(ofKey, NewIdempotencyKey.Make());
        }

        modelWriter.WriteMembers(writer, model);
        writer.WriteEndObject();
    }
}
