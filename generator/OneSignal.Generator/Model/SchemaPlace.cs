namespace OneSignal.Generator.Model;

/// <summary>Where a schema stands, and the name it would get if it had to become a component.</summary>
internal sealed record SchemaPlace(string Name, SchemaRole Role);

internal enum SchemaRole
{
    Component,
    Property,
    Items,
    MapValue,
    Branch,
    Parameter,
    Request,
    Response,
}
