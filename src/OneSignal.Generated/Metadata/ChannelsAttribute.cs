namespace OneSignal.Generated.Metadata;

/// <summary>Lists the channels in which a property has an effect.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChannelsAttribute : Attribute
{
    private readonly string[] _channels;

    /// <summary>Lists the channels.</summary>
    /// <param name="channels">The channels: <c>push</c>, <c>email</c>, <c>sms</c>.</param>
    public ChannelsAttribute(params string[] channels)
    {
        _channels = channels;
    }

    /// <summary>The channels: <c>push</c>, <c>email</c>, <c>sms</c>.</summary>
    public IReadOnlyList<string> Channels => _channels;
}
