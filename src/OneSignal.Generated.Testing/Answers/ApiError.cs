using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>One entry of <c>errors</c>. Resources that answer with texts show the title only.</summary>
/// <param name="Title">What is wrong, for people.</param>
/// <param name="Code">What is wrong, for programs; OneSignal does not always give one.</param>
/// <param name="Meta">Details, such as the aliases that are taken.</param>
internal sealed record ApiError(string Title, string? Code = null, JsonObject? Meta = null);
