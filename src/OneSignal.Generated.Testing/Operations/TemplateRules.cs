using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What a template must hold to be stored.</summary>
internal static class TemplateRules
{
    /// <summary>The answer to a template that lacks what its channel needs, or null.</summary>
    public static ApiAnswer? Refuse(ApiCall call, StoredTemplate template)
    {
        var content = template.Content;
        if (string.IsNullOrWhiteSpace(template.Name))
        {
            return call.Refuse(400, "name must not be empty.");
        }

        if (template.Channel == Channel.Email)
        {
            return IsBlank(content.GetValueOrDefault("email_body"))
                ? call.Refuse(400, "'message' Email body can not be blank")
                : IsBlank(content.GetValueOrDefault("email_subject"))
                    ? call.Refuse(400, "email_subject is required for an email.")
                    : null;
        }

        return content.GetValueOrDefault("contents") is not JsonObject { Count: > 0 } texts ? NothingToStore
            : IsBlank(texts[LanguageCode.English]) ? call.Refuse(400, "contents must have an English text.")
            : null;
    }

    /// <summary>OneSignal answers this one with a page, as a web site does.</summary>
    private static ApiAnswer NothingToStore => new()
    {
        Status = 422,
        ContentType = "text/html; charset=utf-8",
        Body = Encoding.UTF8.GetBytes("<!DOCTYPE html>\n<title>422</title>\n<p>The template has no contents to store.</p>\n"),
    };

    private static bool IsBlank(JsonNode? text) => string.IsNullOrWhiteSpace(text?.GetValue<string>());
}
