namespace OneSignal.Generator.Diagnostics;

/// <summary>
/// The codes under which findings are printed, so that a build log can be searched. SPEC00xx: the document cannot be
/// read. SPEC01xx: it is read but breaks a rule of <c>check</c>; those codes stand beside their checks.
/// </summary>
internal static class FindingCodes
{
    public const string Internal = "SPEC0000";
    public const string Unreadable = "SPEC0001";
    public const string NotParsed = "SPEC0002";
    public const string DuplicateKey = "SPEC0003";
    public const string NotOpenApi = "SPEC0004";
    public const string MissingReference = "SPEC0005";
    public const string CircularReference = "SPEC0006";
    public const string DuplicateOperationId = "SPEC0007";
    public const string Malformed = "SPEC0008";
    public const string NetworkFact = "SPEC0009";
    public const string Unwritable = "SPEC0010";
}
