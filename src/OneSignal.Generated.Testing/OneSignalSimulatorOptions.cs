namespace OneSignal.Generated.Testing;

/// <summary>How a simulator behaves. Read when it starts; later changes have no effect.</summary>
public sealed class OneSignalSimulatorOptions
{
    /// <summary>The id of the app. Null, the default, makes a new one.</summary>
    public Guid? AppId { get; set; }

    /// <summary>
    /// The simulator's clock: it says when messages are due and when idempotency keys are forgotten. The system's clock
    /// by default; a fake one lets 30 days pass in no time.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
