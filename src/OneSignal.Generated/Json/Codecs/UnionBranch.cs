using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Makes the branches of a union; generated readers list them in the order of the API's description.</summary>
internal static class UnionBranch
{
    internal static UnionBranch<TUnion> String<TUnion, TValue>(Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create) =>
        new Typed<TUnion, TValue>(UnionShape.String, null, [], reader, create);

    internal static UnionBranch<TUnion> Number<TUnion, TValue>(Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create) =>
        new Typed<TUnion, TValue>(UnionShape.Number, null, [], reader, create);

    internal static UnionBranch<TUnion> Boolean<TUnion, TValue>(Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create) =>
        new Typed<TUnion, TValue>(UnionShape.Boolean, null, [], reader, create);

    /// <param name="items">The JSON type of the first item (string, number, boolean, array, object); null for any.</param>
    /// <param name="reader">Finds what reads the value, when there is one: a union may be a branch of its own branch.</param>
    /// <param name="create">Wraps the value.</param>
    internal static UnionBranch<TUnion> Array<TUnion, TValue>(
        string? items, Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create) =>
        new Typed<TUnion, TValue>(UnionShape.Array, items, [], reader, create);

    /// <param name="required">Wire names of the required properties, separated by commas; empty when none is.</param>
    /// <param name="reader">Finds what reads the value, when there is one: a union may be a branch of its own branch.</param>
    /// <param name="create">Wraps the value.</param>
    internal static UnionBranch<TUnion> Object<TUnion, TValue>(
        string required, Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create) =>
        new Typed<TUnion, TValue>(
            UnionShape.Object, null, required.Length == 0 ? [] : required.Split(','), reader, create);

    private sealed class Typed<TUnion, TValue> : UnionBranch<TUnion>
    {
        private readonly Func<JsonReader<TValue>> _reader;
        private readonly Func<TValue, TUnion> _create;

        internal Typed(
            UnionShape shape, string? items, string[] required, Func<JsonReader<TValue>> reader, Func<TValue, TUnion> create)
            : base(shape, items, required)
        {
            _reader = reader;
            _create = create;
        }

        internal override TUnion Read(ref Utf8JsonReader reader) => _create(_reader().Read(ref reader));
    }
}
