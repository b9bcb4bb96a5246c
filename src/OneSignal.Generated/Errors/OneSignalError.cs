using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>One reason that OneSignal gives for refusing a request.</summary>
public sealed class OneSignalError
{
    /// <summary>Describes a reason.</summary>
    /// <param name="code">The code; null when none is given.</param>
    /// <param name="title">The text; null when none is given.</param>
    /// <param name="meta">Further facts as JSON; null when none are given.</param>
    public OneSignalError(string? code, string? title, JsonNode? meta = null)
    {
        Code = code;
        Title = title;
        Meta = meta;
    }

    /// <summary>A code such as <c>subscription-9</c>, or the name under which the reason was listed; null when none is given.</summary>
    public string? Code { get; }

    /// <summary>The reason in words, as OneSignal wrote it; null when none is given.</summary>
    public string? Title { get; }

    /// <summary>Further facts, such as the ids that clash; null when none are given.</summary>
    public JsonNode? Meta { get; }

    /// <summary>The title, with the code behind it in parentheses.</summary>
    /// <returns>The reason as one text.</returns>
    public override string ToString() => (Title, Code) switch
    {
        (null, null) => Meta?.ToJsonString() ?? string.Empty,
        (null, _) => Code,
        (_, null) => Title,
        _ => $"{Title} ({Code})",
    };
}
