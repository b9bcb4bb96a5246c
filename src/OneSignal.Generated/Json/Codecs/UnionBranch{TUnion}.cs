using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>One form that the value of a union can take.</summary>
internal abstract class UnionBranch<TUnion>
{
    private protected UnionBranch(UnionShape shape, string? items, string[] required)
    {
        Shape = shape;
        Items = items;
        Required = required;
    }

    internal UnionShape Shape { get; }

    /// <summary>The JSON type of an array's first item; null when any will do.</summary>
    internal string? Items { get; }

    /// <summary>Wire names of the properties that an object must have.</summary>
    internal string[] Required { get; }

    /// <exception cref="JsonException">The value does not fit this branch.</exception>
    internal abstract TUnion Read(ref Utf8JsonReader reader);
}
