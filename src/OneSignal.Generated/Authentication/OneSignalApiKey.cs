using System.Diagnostics;

namespace OneSignal.Generated;

/// <summary>
/// A secret that OneSignal knows a caller by. The secret goes into the <c>Authorization</c> header and nowhere else:
/// it has no property, is not part of <see cref="ToString"/> and is not serialised.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class OneSignalApiKey
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _secret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _authorization;

    private protected OneSignalApiKey(string? secret, string option, string prefixOfOtherKind, string optionOfOtherKind)
    {
        ApiKeyShape.ThrowIfWrong(secret, option, prefixOfOtherKind, optionOfOtherKind);
        _secret = secret!;
        _authorization = "Key " + secret;
    }

    /// <summary>The value of the header, made once: a request per millisecond should not pay for it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Authorization => _authorization;

    /// <summary>Names the kind of key. The secret is left out.</summary>
    /// <returns>The name of the type and the word "redacted".</returns>
    public sealed override string ToString() => GetType().Name + " (redacted)";

    /// <summary>Takes the secret out of a text that came from outside, such as an answer that repeats the request.</summary>
    internal string RemoveFrom(string text) =>
        text.IndexOf(_secret, StringComparison.Ordinal) < 0 ? text : text.Replace(_secret, "(redacted)");
}
