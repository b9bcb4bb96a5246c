namespace OneSignal.Generated.Metadata;

/// <summary>Says which operation of OneSignal's API a method calls. The bundled analyzers read it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiOperationAttribute : Attribute
{
    /// <summary>Describes the operation behind a method.</summary>
    /// <param name="id">The operation's id in the OpenAPI document.</param>
    /// <param name="method">The HTTP method, in upper case.</param>
    /// <param name="path">The path template, with its placeholders in braces.</param>
    /// <param name="keyKind">The kind of API key that the operation wants.</param>
    public ApiOperationAttribute(string id, string method, string path, ApiKeyKind keyKind)
    {
        Id = id;
        Method = method;
        Path = path;
        KeyKind = keyKind;
    }

    /// <summary>The operation's id in the OpenAPI document.</summary>
    public string Id { get; }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The path template, with its placeholders in braces.</summary>
    public string Path { get; }

    /// <summary>The kind of API key that the operation wants.</summary>
    public ApiKeyKind KeyKind { get; }

    /// <summary>Where the operation carries an idempotency key; <see cref="IdempotencyKeyPlace.None"/> when it has none.</summary>
    public IdempotencyKeyPlace IdempotencyKey { get; set; }

    /// <summary>How the operation pages: <c>offset</c>, <c>cursor</c> or <c>time-offset</c>; null when it does not.</summary>
    public string? Paging { get; set; }

    /// <summary>The lowest plan that has the operation, such as <c>paid</c>; null when every plan has it.</summary>
    public string? Plan { get; set; }

    /// <summary>The documented rate limit in words; null when none is documented.</summary>
    public string? RateLimit { get; set; }
}
