using Microsoft.Extensions.Logging;

namespace OneSignal.Generated.Logging;

/// <summary>
/// What is logged. Ids stay as they are, because alerts are built on them. No message takes a key, a recipient or the text
/// of a message.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 101,
        EventName = "OptionsRead",
        Level = LogLevel.Information,
        Message = "The options of OneSignal client {Client} were read anew. Calls that begin from now on use them.")]
    internal static partial void OptionsRead(ILogger logger, string client);

    [LoggerMessage(
        EventId = 102,
        EventName = "OptionsRefused",
        Level = LogLevel.Error,
        Message = "The changed options of OneSignal client {Client} are wrong; the last good ones stay in use. {Problems}")]
    internal static partial void OptionsRefused(ILogger logger, string client, string problems);
}
