namespace OneSignal.Generated.Testing.State;

/// <summary>Something that the API gives an id to.</summary>
internal interface IStored
{
    Guid Id { get; }
}
