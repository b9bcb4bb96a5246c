namespace OneSignal.Generated.Metadata;

/// <summary>Lists the channels in which a property has an effect.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChannelsAttribute : Attribute
{
    /// <summary>Gives the list.</summary>
    /// <param name="channels">The channels, separated by commas: <c>push</c>, <c>email</c>, <c>sms</c>.</param>
    public ChannelsAttribute(string channels)
    {
        Channels = channels;
    }

    /// <summary>The channels, separated by commas: <c>push</c>, <c>email</c>, <c>sms</c>.</summary>
    public string Channels { get; }
}
