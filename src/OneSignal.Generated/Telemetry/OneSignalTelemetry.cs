namespace OneSignal.Generated;

/// <summary>
/// The names under which the client traces and measures. It does both only for who listens, and sends nothing anywhere by
/// itself. No tag holds a key, a recipient, an address' path or a text of a message.
/// </summary>
public static class OneSignalTelemetry
{
    /// <summary>
    /// The name of the activity source and of the meter: <c>AddSource(OneSignalTelemetry.Name)</c>,
    /// <c>AddMeter(OneSignalTelemetry.Name)</c>.
    /// </summary>
    public const string Name = "OneSignal.Generated";
}
