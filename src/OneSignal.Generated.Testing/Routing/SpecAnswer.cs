using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>A success that the document describes for an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Example">The example of its body; null when the answer has no body.</param>
/// <param name="Schema">What its body matches; null when the answer has no body.</param>
internal sealed record SpecAnswer(int Status, JsonNode? Example, RequestSchema? Schema);
