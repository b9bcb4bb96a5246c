using System.Text.RegularExpressions;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>
/// A schema of the document, read once. A <c>$ref</c> becomes <see cref="Reference"/>, and the keywords beside it count
/// as well: this document writes <c>nullable</c> and hints beside references, which JSON Schema libraries ignore.
/// </summary>
internal sealed class RequestSchema
{
    public RequestSchema? Reference { get; internal set; }

    public string? Type { get; internal set; }

    public bool IsNullable { get; internal set; }

    /// <summary>What the API takes when nothing is sent, as written in JSON; null when the document names nothing.</summary>
    public string? Default { get; internal set; }

    public string? Format { get; internal set; }

    public Regex? Pattern { get; internal set; }

    public decimal? Minimum { get; internal set; }

    public decimal? Maximum { get; internal set; }

    public int? MinLength { get; internal set; }

    public int? MaxLength { get; internal set; }

    public int? MinItems { get; internal set; }

    public int? MaxItems { get; internal set; }

    public int? MinProperties { get; internal set; }

    public int? MaxProperties { get; internal set; }

    /// <summary>Limit of the serialised value, the hint <c>x-os-max-bytes</c>.</summary>
    public int? MaxBytes { get; internal set; }

    /// <summary>The allowed values as written in JSON, texts without their quotes.</summary>
    public IReadOnlyList<string>? Values { get; internal set; }

    /// <summary>
    /// The sources disagree about this place (<c>x-os-unsettled</c>): a value outside the list may be one that OneSignal
    /// takes, so it is not refused.
    /// </summary>
    public bool IsUnsettled { get; internal set; }

    public IReadOnlyList<string> Required { get; internal set; } = [];

    public IReadOnlyDictionary<string, RequestSchema> Properties { get; internal set; } =
        new Dictionary<string, RequestSchema>();

    /// <summary>What every property without a schema of its own must match; null when anything goes.</summary>
    public RequestSchema? AdditionalProperties { get; internal set; }

    /// <summary>As a property: what must be set beside it.</summary>
    public IReadOnlyList<string> Requires { get; internal set; } = [];

    /// <summary>As a property: what must not be set beside it.</summary>
    public IReadOnlyList<string> Excludes { get; internal set; } = [];

    /// <summary>As a property: the value of another one that it belongs to, or null.</summary>
    public (string Name, string Value)? RequiredValue { get; internal set; }

    public RequestSchema? Items { get; internal set; }

    public IReadOnlyList<RequestSchema> OneOf { get; internal set; } = [];

    /// <summary>The schema with the keywords: this one, or what it refers to in the end.</summary>
    public RequestSchema Target => Reference is null ? this : Reference.Target;

    /// <summary>The top-level property that carries the app id, or null.</summary>
    public string? AppIdProperty { get; internal set; }

    /// <summary>The top-level property that carries the idempotency key, or null.</summary>
    public string? IdempotencyKeyProperty { get; internal set; }

    /// <summary>The top-level properties that each name an audience, in the document's order.</summary>
    public IReadOnlyList<string> TargetProperties { get; internal set; } = [];
}
