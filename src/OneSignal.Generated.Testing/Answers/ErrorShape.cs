using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>
/// How a resource words its errors. OneSignal's older endpoints answer with texts, the newer ones around users with
/// objects.
/// </summary>
internal abstract class ErrorShape
{
    public static readonly ErrorShape Texts = new TextShape();
    public static readonly ErrorShape Objects = new ObjectShape();

    /// <summary>The shape of the resource that has this tag in the document.</summary>
    public static ErrorShape Of(string resource) =>
        resource is "Users" or "Aliases" or "Subscriptions" or "Inbox" ? Objects : Texts;

    public ApiAnswer Answer(int status, params IEnumerable<ApiError> errors) =>
        ApiAnswer.Json(status, new JsonObject { ["errors"] = new JsonArray([.. errors.Select(Entry)]) });

    protected abstract JsonNode Entry(ApiError error);

    private sealed class TextShape : ErrorShape
    {
        protected override JsonNode Entry(ApiError error) => error.Title;
    }

    private sealed class ObjectShape : ErrorShape
    {
        protected override JsonNode Entry(ApiError error)
        {
            var entry = new JsonObject();
            if (error.Code is not null)
            {
                entry["code"] = error.Code;
            }

            entry["title"] = error.Title;
            if (error.Meta is not null)
            {
                entry["meta"] = error.Meta;
            }

            return entry;
        }
    }
}
