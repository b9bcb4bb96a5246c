namespace OneSignal.Generated;

/// <summary>Generated code puts writers together: <c>List(Map(Text))</c>.</summary>
internal static class JsonWriters
{
    internal static IJsonWriter<IReadOnlyList<T>> List<T>(IJsonWriter<T> item) => ListWriter<T>.Of(item);

    internal static IJsonWriter<Dictionary<string, T>> Map<T>(IJsonWriter<T> value) => MapWriter<T>.Of(value);
}
