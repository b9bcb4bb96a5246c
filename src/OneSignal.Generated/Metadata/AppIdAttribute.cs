namespace OneSignal.Generated.Metadata;

/// <summary>Marks what the client fills with the app id of its options when the caller leaves it unset.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AppIdAttribute : Attribute
{
}
