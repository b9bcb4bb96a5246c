namespace OneSignal.Generated.Testing.Routing;

/// <summary>Which of the two API keys an operation wants.</summary>
internal enum KeyKind
{
    App,
    Organization,
}
