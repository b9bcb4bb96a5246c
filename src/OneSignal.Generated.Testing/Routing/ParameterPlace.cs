namespace OneSignal.Generated.Testing.Routing;

/// <summary>Where a parameter stands in a request.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
}
