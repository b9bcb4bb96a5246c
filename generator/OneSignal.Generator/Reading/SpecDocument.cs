using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Reading;

/// <summary>A document as it was read: the tree, the file's name for messages, and where each node stands.</summary>
internal sealed record SpecDocument(string File, JsonObject Root, SourceMap Positions)
{
    /// <summary>The file as it is written, comments included.</summary>
    public string Text { get; init; } = "";

    public Finding Finding(string code, string pointer, string message) => new(code, File, Positions.Find(pointer), message);
}
