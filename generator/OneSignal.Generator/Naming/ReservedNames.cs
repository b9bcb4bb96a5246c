namespace OneSignal.Generator.Naming;

/// <summary>
/// Names that generated code must not take: what the templates and the runtime already use in the same place. A test
/// holds the lists against the runtime's assembly.
/// </summary>
internal static class ReservedNames
{
    /// <summary>
    /// Names that generated code uses in its own namespace, whatever it is compiled with. The types of the runtime are told
    /// to the generator by the build, which knows the files.
    /// </summary>
    public static IReadOnlyList<string> Types { get; } =
        ["System", "Microsoft", "OneSignal", "JsonNode", "JsonObject", "OneSignalClient", "OneSignalJsonContext", "Metadata", "Facts"];

    /// <summary>Members every class has, and those a generated class is given by its template or its base.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "System",
        "AdditionalProperties", "WithIdempotencyKey",
    ];

    /// <summary>Members of the base class of answers.</summary>
    public static IReadOnlyList<string> ResponseMembers { get; } =
        ["StatusCode", "Headers", "RequestId", "RayId", "IsReplayed", "Http"];

    public static IReadOnlyList<string> EnumMembers { get; } = ["Value", "Converter", "WireValue", "IsKnown"];

    public static IReadOnlyList<string> UnionMembers { get; } = ["Other", "From", "Converter"];

    /// <summary>Parameters and locals that the operation template introduces.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
        ["request", "options", "query", "cancellationToken", "head", "alias", "body", "content"];
}
