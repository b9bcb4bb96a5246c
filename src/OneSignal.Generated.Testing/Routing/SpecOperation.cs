using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>An operation of the document. Nothing in it changes after it is read.</summary>
internal sealed class SpecOperation
{
    /// <summary>The <c>operationId</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The tag: the resource that the operation belongs to.</summary>
    public required string Resource { get; init; }

    public required string Method { get; init; }

    public required PathTemplate Path { get; init; }

    public required KeyKind KeyKind { get; init; }

    public required IReadOnlyList<SpecParameter> Parameters { get; init; }

    /// <summary>What the body must match; null for an operation without one.</summary>
    public required RequestSchema? Body { get; init; }

    /// <summary>The name of that schema, which is the client's name for the model; null when it has none.</summary>
    public required string? BodyName { get; init; }

    /// <summary>The example of the body; null for an operation without one.</summary>
    public required JsonNode? BodyExample { get; init; }

    /// <summary>The sentence in which the document states the rate limit; null when it states none.</summary>
    public required string? RateLimit { get; init; }

    /// <summary>The documented successes, the lowest status first.</summary>
    public required IReadOnlyList<SpecAnswer> Successes { get; init; }

    public SpecParameter Parameter(string name) => Parameters.Single(parameter => parameter.Name == name);
}
