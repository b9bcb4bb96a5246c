using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>What came of a run, as it was seen outside the simulator.</summary>
/// <param name="Creates">How many messages were to be sent.</param>
/// <param name="NotSent">How many of them are not known to be sent.</param>
/// <param name="Results">Every call that ended.</param>
/// <param name="Figures">What each sender that was not killed said of itself.</param>
/// <param name="Kills">How many senders were killed.</param>
/// <param name="Faults">What went wrong on purpose.</param>
/// <param name="Addresses">Where the name led.</param>
/// <param name="ConnectionLifetime">How long a connection may be used, and so an address that the name has left.</param>
/// <param name="Lateness">How late this process was at worst.</param>
internal sealed record RunRecord(
    int Creates,
    int NotSent,
    IReadOnlyList<SendResult> Results,
    IReadOnlyList<SenderFigures> Figures,
    int Kills,
    IReadOnlyList<ActiveFault> Faults,
    IReadOnlyList<AddressChange> Addresses,
    TimeSpan ConnectionLifetime,
    TimeSpan Lateness);
