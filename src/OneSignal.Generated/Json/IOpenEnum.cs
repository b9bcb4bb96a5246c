namespace OneSignal.Generated;

/// <summary>
/// A value out of a list that may grow. The server may know values that this version does not, so the value itself is
/// kept and nothing is refused.
/// </summary>
internal interface IOpenEnum
{
    /// <summary>The value as it stands in a URL.</summary>
    string WireValue { get; }
}
