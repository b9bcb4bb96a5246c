using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Turns a model into the bytes of a request, with what the client fills in before the model's own members.</summary>
internal static class JsonBodyWriter
{
    // The body is not HTML: text goes out as UTF-8 and not as \u escapes, which would double a Japanese message against
    // the payload limits. Validation is off because source-generated code cannot write members out of order.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>A property's name as it stands in the body: quoted, escaped, with its colon.</summary>
    internal static byte[] PropertyName(string name) =>
        Encoding.UTF8.GetBytes("\"" + JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\":");

    /// <param name="model">What the caller wants to send.</param>
    /// <param name="appIdName">The name from <see cref="PropertyName"/>; null when no app id is to be filled in.</param>
    /// <param name="appId">The app id; a checked UUID, so that it needs no escaping.</param>
    /// <param name="keyName">The name from <see cref="PropertyName"/>; null when no idempotency key is to be filled in.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller lets go of the body.")]
    internal static RequestBody Write<T>(T model, byte[]? appIdName, string? appId, byte[]? keyName)
    {
        var body = new RequestBody();
        try
        {
            WriteFilledIn(body, appIdName, appId, keyName);
            var start = body.Length;
            WriteModel(body, model);
            if (start > 0)
            {
                Join(body, start);
            }
        }
        catch
        {
            body.LetGo();
            throw;
        }

        return body;
    }

    /// <summary>An opening brace and the members, without the closing one; nothing when there is no member.</summary>
    private static void WriteFilledIn(RequestBody body, byte[]? appIdName, string? appId, byte[]? keyName)
    {
        if (appIdName is not null)
        {
            body.Append("{"u8);
            body.Append(appIdName);
            body.Append("\""u8);
            AppendAscii(body, appId!);
            body.Append("\""u8);
        }

        if (keyName is not null)
        {
            body.Append(body.Length == 0 ? "{"u8 : ","u8);
            body.Append(keyName);
            body.Append("\""u8);
            Utf8Formatter.TryFormat(NewIdempotencyKey.Make(), body.GetSpan(36), out var written);
            body.Advance(written);
            body.Append("\""u8);
        }
    }

    private static void AppendAscii(RequestBody body, string text)
    {
        var target = body.GetSpan(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            target[index] = (byte)text[index];
        }

        body.Advance(text.Length);
    }

    /// <summary>The writer is costly to make and free to reset. Nothing in between can call back into this method.</summary>
    private static void WriteModel<T>(RequestBody body, T model)
    {
        var writer = _writer ?? new Utf8JsonWriter(body, WriterOptions);
        _writer = null;
        writer.Reset(body);
        JsonSerializer.Serialize(writer, model, OneSignalJson.TypeInfo<T>());
        writer.Flush();

        // A writer that failed is not kept; one that did not must not hold on to the rented bytes.
        writer.Reset(Stream.Null);
        _writer = writer;
    }

    /// <summary>The model's own opening brace becomes the comma between both parts, so that no byte is moved.</summary>
    private static void Join(RequestBody body, int start)
    {
        if (body.Length == start + 2)
        {
            body.TruncateTo(start);
            body.Append("}"u8);
        }
        else
        {
            body.Array[start] = (byte)',';
        }
    }
}
