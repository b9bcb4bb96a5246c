namespace OneSignal.Generated.Metadata;

/// <summary>Marks the property that carries the idempotency key.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdempotencyKeyAttribute : Attribute
{
}
