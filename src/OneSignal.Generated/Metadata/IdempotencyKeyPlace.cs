namespace OneSignal.Generated.Metadata;

/// <summary>Where an operation carries the key that makes repeating it safe.</summary>
public enum IdempotencyKeyPlace
{
    /// <summary>The operation has no idempotency key.</summary>
    None,

    /// <summary>One key for the whole request, in its body.</summary>
    Body,

    /// <summary>A key of its own for each item of the request.</summary>
    EachItem,
}
