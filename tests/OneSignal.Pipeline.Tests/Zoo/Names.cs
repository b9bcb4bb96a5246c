using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Names that mean something already where generated code stands.</summary>
internal static class Names
{
    /// <summary>Words of the language: what a parameter must not be called, and some that only matter in a few places.</summary>
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Order(StringComparer.Ordinal),
        "nameof", "dynamic", "nint", "nuint", "notnull", "_", "args", "discard",
    ];

    /// <summary>Types of the framework that a document may well call its own, with what the JSON generator names after types.</summary>
    private static readonly string[] Framework =
    [
        "System", "Microsoft", "OneSignal", "Generated", "Metadata", "Facts", "global", "Task", "String", "Object", "Boolean", "Int32", "Int64",
        "Double", "Decimal", "Byte", "Char", "Guid", "Uri", "Type", "Math", "Array", "Buffer", "Convert", "Action", "Func", "Enum", "Event",
        "Exception", "Attribute", "Obsolete", "Random", "Version", "Range", "Index", "Lazy", "Nullable", "Tuple", "Timer", "Thread",
        "Stream", "File", "Path", "Encoding", "Regex", "List", "Dictionary", "IReadOnlyList", "IEnumerable", "KeyValuePair", "HashSet",
        "DateTime", "DateTimeOffset", "TimeSpan", "TimeProvider", "CancellationToken", "CancellationTokenSource", "Interlocked",
        "HttpClient", "HttpContent", "HttpMethod", "HttpStatusCode", "HttpRequestMessage", "HttpResponseMessage",
        "JsonNode", "JsonObject", "JsonArray", "JsonValue", "JsonElement", "JsonSerializer", "JsonSerializerOptions", "JsonConverter",
        "JsonTypeInfo", "JsonException", "Utf8JsonReader", "Utf8JsonWriter", "JsonSerializerContext", "JsonPropertyName", "JsonPropertyNameAttribute",
        "Default", "Options", "GetTypeInfo", "GeneratedSerializerOptions", "Converters", "NullableInt64", "NullableGuid", "IReadOnlyListString",
        "DictionaryStringString", "OptionalString", "StringComparer", "StringComparison", "CultureInfo", "GC", "Environment", "ArgumentException",
        "InvalidOperationException", "IDisposable", "IEquatable", "Debug", "Console", "EditorBrowsable", "Equals", "ToString",
    ];

    /// <summary>Types that the templates and the runtime name, and groups of the document that carries the names.</summary>
    private static readonly string[] OfRuntime =
    [
        .. Runtime.Types.Order(StringComparer.Ordinal), "Alias", "OneSignalClient", "NetworkFacts", "ApiFacts", "OperationFact",
        "ThingsClient", "Things", "ThingsCreateQuery",
    ];

    public static IReadOnlyList<(string List, string[] Names)> Lists { get; } =
        [("keywords", [.. Keywords.Distinct()]), ("framework-names", Framework), ("runtime-names", [.. OfRuntime.Distinct()])];
}
