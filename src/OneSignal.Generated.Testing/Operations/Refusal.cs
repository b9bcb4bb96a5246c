using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Refusals in forms that only some operations have.</summary>
internal static class Refusal
{
    /// <summary>A text beside <c>success</c> set to false.</summary>
    public static ApiAnswer WithoutSuccess(int status, string title) =>
        ApiAnswer.Json(status, new JsonObject { ["success"] = false, ["errors"] = new JsonArray(title) });
}
