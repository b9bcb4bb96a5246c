namespace OneSignal.Generator.Naming;

/// <summary>
/// Names that generated code must not take: what the templates and the runtime already use in the same place. A test
/// holds the lists against the runtime's assembly.
/// </summary>
internal static class ReservedNames
{
    /// <summary>
    /// Types of the framework that the runtime calls by their simple names: a type of the same name in the runtime's
    /// namespace would be taken for them.
    /// </summary>
    private static readonly string[] Framework =
    [
        "ActivityContext", "ActivityEvent", "ActivityKind", "ActivitySource", "ActivityStatusCode",
        "ActivityTagsCollection", "ArgumentException", "ArgumentNullException", "Array",
        "AssemblyInformationalVersionAttribute", "AsyncMethodBuilderAttribute", "Attribute", "AttributeTargets",
        "AttributeUsageAttribute", "AuthenticationException", "BinaryPrimitives", "CancellationToken", "CancellationTokenRegistration",
        "CancellationTokenSource", "CompressionMode", "CultureInfo", "DateTime", "DateTimeOffset", "DateTimeStyles",
        "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerDisplayAttribute", "DecompressionMethods", "DisallowNullAttribute",
        "Encoding", "EnumeratorCancellationAttribute", "Exception", "FormatException", "FormattableString", "GC", "GZipStream",
        "Guid", "HttpClient", "HttpCompletionOption", "HttpContent", "HttpHeaders", "HttpKeepAlivePingPolicy",
        "HttpMessageHandler", "HttpMessageInvoker", "HttpMethod", "HttpRequestException", "HttpRequestMessage",
        "HttpResponseHeaders", "HttpResponseMessage", "HttpStatusCode", "HttpVersionPolicy", "IDisposable",
        "IEnumerable", "IEnumerator", "IFormattable", "IOException", "Interlocked", "InvalidDataException", "InvalidOperationException",
        "JavaScriptEncoder", "JsonArray", "JsonDocument", "JsonElement", "JsonEncodedText", "JsonException",
        "JsonIgnoreAttribute", "JsonSerializer", "JsonSerializerOptions", "JsonTokenType", "JsonValue",
        "JsonValueKind", "JsonWriterOptions", "Math", "NotNullAttribute", "NotNullIfNotNullAttribute",
        "NotNullWhenAttribute", "NotSupportedException", "NumberStyles", "ObjectDisposedException",
        "OperationCanceledException", "OverflowException", "RandomNumberGenerator", "ResilienceContext", "ResilienceContextPool",
        "RetryStrategyOptions", "RuntimeInformation", "SocketsHttpHandler", "SslProtocols", "Stream", "StringBuilder",
        "StringComparer", "StringComparison", "SuppressMessageAttribute", "TagList", "Task", "ThreadStaticAttribute",
        "TimeProvider", "TimeSpan", "Timeout", "TransportContext", "Type", "Uri", "UriBuilder", "UriCreationOptions",
        "UriPartial",
        "Utf8JsonReader", "Utf8JsonWriter", "Version", "Volatile", "WebUtility",
    ];

    /// <summary>
    /// Names that generated code uses in its own namespace, whatever it is compiled with. The types of the runtime are told
    /// to the generator by the build, which knows the files.
    /// </summary>
    public static IReadOnlyList<string> Types { get; } =
        ["System", "Microsoft", "OneSignal", "JsonNode", "JsonObject", "OneSignalClient", "Metadata", "Facts",
            "NetworkFacts", "ApiFacts", "OperationFact", .. Framework];

    /// <summary>Members of the root client, among which the groups stand.</summary>
    public static IReadOnlyList<string> ClientMembers { get; } = ["Dispose", "Transport"];

    /// <summary>Members every class has, and those a generated class is given by its template or its base.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "System",
        "AdditionalProperties", "WithIdempotencyKeys", "MaxItems", "JsonReader", "JsonWriter", "Reader", "Writer",
    ];

    /// <summary>Members of the base class of answers.</summary>
    public static IReadOnlyList<string> ResponseMembers { get; } =
        ["StatusCode", "Headers", "RequestId", "RayId", "IsReplayed", "Attempts", "TelemetryResult", "Http"];

    public static IReadOnlyList<string> EnumMembers { get; } = ["Value", "JsonReader", "JsonWriter", "Codec", "WireValue", "IsKnown"];

    public static IReadOnlyList<string> UnionMembers { get; } = ["Other", "From", "JsonReader", "JsonWriter", "Reader", "Writer"];

    /// <summary>Parameters and locals that the operation template introduces.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
        ["request", "options", "query", "cancellationToken", "head", "alias", "body", "content", "nameof"];
}
