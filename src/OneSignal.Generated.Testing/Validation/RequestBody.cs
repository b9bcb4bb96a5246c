using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>Reads the JSON of a request.</summary>
internal static class RequestBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A parser that takes one of two values of the same name hides a mistake.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Whether the content type says JSON; without it OneSignal does not look into the body.</summary>
    public static bool IsJson(ReceivedRequest request) =>
        MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var type)
        && type.MediaType is { } name
        && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    public static bool TryRead(ReceivedRequest request, out JsonElement body, [NotNullWhen(false)] out Violation? violation)
    {
        (body, violation) = (default, null);
        try
        {
            var text = StrictUtf8.GetString(request.Body.Span);
            using var document = JsonDocument.Parse(text, Strict);
            body = document.RootElement.Clone();
            CheckTexts(body);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            violation = new Violation("", "is not valid JSON");
            return false;
        }
    }

    // Half a surrogate pair passes the parser and throws where the text is read, InvalidOperationException.
    private static void CheckTexts(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    CheckTexts(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    CheckTexts(property.Value);
                }

                break;
        }
    }
}
