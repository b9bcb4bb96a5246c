namespace OneSignal.Generator.Normalising;

/// <summary>
/// One step from the document as its author wrote it to one that NSwag and the templates can print. A pass deals with one
/// quirk and says in its summary why it is needed.
/// </summary>
internal interface ISpecPass
{
    void Apply(NormalisingContext context);
}
