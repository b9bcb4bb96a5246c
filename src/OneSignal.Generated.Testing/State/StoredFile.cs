namespace OneSignal.Generated.Testing.State;

/// <summary>A file that an export writes.</summary>
/// <param name="Name">Its name, which nobody can guess.</param>
/// <param name="Content">What it will hold.</param>
/// <param name="ReadyAt">When it is written.</param>
/// <param name="IsHistory">Whether it is the history of a message: those are kept in another place, which refuses differently.</param>
internal sealed record StoredFile(string Name, byte[] Content, DateTimeOffset ReadyAt, bool IsHistory);
