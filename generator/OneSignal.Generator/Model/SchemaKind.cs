namespace OneSignal.Generator.Model;

/// <summary>What a named schema becomes; the templates choose by it.</summary>
internal static class SchemaKind
{
    public const string Object = "object";
    public const string Query = "query";
    public const string Union = "union";
    public const string Runtime = "runtime";
    public const string StringEnum = "string-enum";
    public const string IntegerEnum = "integer-enum";
}
