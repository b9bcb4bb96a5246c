namespace OneSignal.Generated.Metadata;

/// <summary>Marks a property whose value is a credential and must not be logged.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SecretAttribute : Attribute
{
}
