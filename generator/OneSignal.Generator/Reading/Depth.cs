namespace OneSignal.Generator.Reading;

/// <summary>
/// How deep maps and lists may stand inside each other. Everything that walks a document does so by calling itself; no
/// document that means anything comes near.
/// </summary>
internal static class Depth
{
    public const int Most = 256;
}
