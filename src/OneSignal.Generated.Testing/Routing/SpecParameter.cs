using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Routing;

/// <summary>A parameter of an operation as the document describes it.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsRequired">Whether a request without it is refused.</param>
/// <param name="IsAppId">Whether its value is the id of the app.</param>
/// <param name="IsExploded">For a list: whether the name is repeated for each item, or commas part the items.</param>
/// <param name="Schema">What its value must match.</param>
internal sealed record SpecParameter(
    string Name, ParameterPlace Place, bool IsRequired, bool IsAppId, bool IsExploded, RequestSchema Schema);
