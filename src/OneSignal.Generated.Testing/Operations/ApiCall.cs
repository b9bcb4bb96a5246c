using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>A request that was let in and that matches the document.</summary>
internal sealed class ApiCall
{
    public required SpecOperation Operation { get; init; }

    /// <summary>The app it is about; for an operation of the organization, the simulator's only one.</summary>
    public required string AppId { get; init; }

    /// <summary>When it arrived, by the simulator's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyDictionary<string, string> PathValues { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Query { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body; <see cref="JsonValueKind.Undefined"/> for an operation without one.</summary>
    public required JsonElement Body { get; init; }

    public ErrorShape Errors => ErrorShape.Of(Operation.Resource);

    public string Path(string name) => PathValues[name];

    /// <summary>The value of a query parameter, or null.</summary>
    public string? QueryValue(string name) => Query.TryGetValue(name, out var values) ? values[0] : null;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>A property of the body; <see cref="JsonValueKind.Undefined"/> when it is absent.</summary>
    public JsonElement BodyProperty(string name) => Body.Property(name);
}
