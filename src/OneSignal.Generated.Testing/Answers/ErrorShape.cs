using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>
/// How a resource words its errors. OneSignal's older endpoints answer with texts, the newer ones around users with
/// objects.
/// </summary>
internal abstract class ErrorShape
{
    public static readonly ErrorShape Texts = new TextShape();
    public static readonly ErrorShape Objects = new ObjectShape();
    private static readonly ErrorShape Failures = new FailureShape();

    /// <summary>Operations that say <c>success</c> false beside their texts.</summary>
    private static readonly HashSet<string> Failing = new(StringComparer.Ordinal)
    {
        "updateSegment", "createTemplate", "updateTemplate", "deleteTemplate", "exportHistory",
    };

    /// <summary>The shape of an operation of the document.</summary>
    public static ErrorShape Of(SpecOperation operation) =>
        Failing.Contains(operation.Id) ? Failures : Of(operation.Resource);

    /// <summary>The shape of the resource that has this tag in the document.</summary>
    public static ErrorShape Of(string resource) =>
        resource is "Users" or "Aliases" or "Subscriptions" or "Inbox" ? Objects : Texts;

    public ApiAnswer Answer(int status, params IEnumerable<ApiError> errors) =>
        ApiAnswer.Json(status, Body(new JsonArray([.. errors.Select(Entry)])));

    protected virtual JsonObject Body(JsonArray errors) => new() { ["errors"] = errors };

    protected abstract JsonNode Entry(ApiError error);

    private class TextShape : ErrorShape
    {
        protected override JsonNode Entry(ApiError error) => error.Title;
    }

    private sealed class FailureShape : TextShape
    {
        protected override JsonObject Body(JsonArray errors) => new() { ["success"] = false, ["errors"] = errors };
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
