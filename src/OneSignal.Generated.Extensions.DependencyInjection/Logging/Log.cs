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

    [LoggerMessage(
        EventId = 201,
        EventName = "AttemptSucceeded",
        Level = LogLevel.Debug,
        Message = "OneSignal client {Client}: {Operation}, attempt {Attempt}, succeeded with status {Status} after {Milliseconds} ms. Request {RequestId}, ray {RayId}.")]
    internal static partial void AttemptSucceeded(
        ILogger logger, string client, string operation, int attempt, int? status, double milliseconds, string? requestId, string? rayId);

    [LoggerMessage(
        EventId = 202,
        EventName = "AttemptRepeated",
        Level = LogLevel.Warning,
        Message = "OneSignal client {Client}: {Operation}, attempt {Attempt}, failed with {Error} after {Milliseconds} ms and is repeated in {Delay} s. Request {RequestId}, ray {RayId}.")]
    internal static partial void AttemptRepeated(
        ILogger logger, string client, string operation, int attempt, string error, double milliseconds, double delay, string? requestId, string? rayId);

    [LoggerMessage(
        EventId = 203,
        EventName = "CallFailed",
        Level = LogLevel.Warning,
        Message = "OneSignal client {Client}: {Operation}, attempt {Attempt}, failed with {Error} after {Milliseconds} ms; the caller is told. Request {RequestId}, ray {RayId}.")]
    internal static partial void CallFailed(
        ILogger logger, string client, string operation, int attempt, string error, double milliseconds, string? requestId, string? rayId);
}
