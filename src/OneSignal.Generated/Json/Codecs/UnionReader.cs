using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>
/// Reads a value that has one of several forms. The first token decides; among objects, the properties that are there.
/// A value that fits no branch is kept as JSON, so that an answer is never lost over it.
/// </summary>
internal abstract class UnionReader<TUnion> : JsonReader<TUnion>
    where TUnion : class
{
    private readonly UnionBranch<TUnion>[] _branches;

    private protected UnionReader(params UnionBranch<TUnion>[] branches)
    {
        _branches = branches;
    }

    internal sealed override TUnion Read(ref Utf8JsonReader reader)
    {
        var likely = Likeliest(reader);
        if (likely is not null && TryRead(likely, ref reader, out var value))
        {
            return value;
        }

        var shape = ShapeOf(reader.TokenType);
        foreach (var branch in _branches)
        {
            if (branch.Shape == shape && branch != likely && TryRead(branch, ref reader, out value))
            {
                return value;
            }
        }

        return CreateOther(JsonNode.Parse(ref reader));
    }

    protected abstract TUnion CreateOther(JsonNode? value);

    /// <summary>A branch reads from a copy: one that fails half-way must leave the value whole for the next.</summary>
    private static bool TryRead(UnionBranch<TUnion> branch, ref Utf8JsonReader reader, out TUnion value)
    {
        var attempt = reader;
        try
        {
            value = branch.Read(ref attempt);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            value = null!;
            return false;
        }

        reader = attempt;
        return true;
    }

    private static UnionShape? ShapeOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => UnionShape.String,
        JsonTokenType.Number => UnionShape.Number,
        JsonTokenType.True or JsonTokenType.False => UnionShape.Boolean,
        JsonTokenType.StartArray => UnionShape.Array,
        JsonTokenType.StartObject => UnionShape.Object,
        _ => null,
    };

    private static string? NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.StartArray => "array",
        JsonTokenType.StartObject => "object",
        _ => null,
    };

    private UnionBranch<TUnion>? Likeliest(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => ByFirstItem(reader),
        JsonTokenType.StartObject => ByProperties(reader),
        _ => null,
    };

    private UnionBranch<TUnion>? ByFirstItem(Utf8JsonReader reader)
    {
        var item = reader.Read() ? NameOf(reader.TokenType) : null;
        foreach (var branch in _branches)
        {
            if (branch.Shape == UnionShape.Array && (item is null || branch.Items is null || branch.Items == item))
            {
                return branch;
            }
        }

        return null;
    }

    /// <summary>The object branch that has all its required properties here, and the most of them.</summary>
    private UnionBranch<TUnion>? ByProperties(Utf8JsonReader reader)
    {
        UnionBranch<TUnion>? best = null;
        foreach (var branch in _branches)
        {
            if (branch.Shape == UnionShape.Object
                && (best is null || branch.Required.Length > best.Required.Length)
                && HasAll(reader, branch.Required))
            {
                best = branch;
            }
        }

        return best;
    }

    private static bool HasAll(Utf8JsonReader reader, string[] names)
    {
        if (names.Length == 0)
        {
            return true;
        }

        var missing = names.Length;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            foreach (var name in names)
            {
                if (reader.ValueTextEquals(name) && --missing == 0)
                {
                    return true;
                }
            }

            reader.TrySkip();
        }

        return false;
    }
}
