namespace OneSignal.Generated;

/// <summary>
/// Makes a result out of the bytes of a success. One instance per kind of result serves all calls, so that a call needs
/// no closure.
/// </summary>
internal abstract class AnswerReader<TResponse>
    where TResponse : OneSignalResponse
{
    /// <summary>What the request says it accepts.</summary>
    internal abstract string Accept { get; }

    /// <summary>The result of a success without a body, where the operation allows one.</summary>
    internal abstract TResponse Empty();

    /// <returns>The result; null when the body holds nothing.</returns>
    /// <exception cref="System.Text.Json.JsonException">The body is not what was promised.</exception>
    internal abstract TResponse? Read(ReadOnlySpan<byte> bytes, HttpContent content);
}
