using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising;

/// <summary>
/// Copies constraint keywords to hints, from which the templates print the attribute that the analyzers read. The
/// keywords themselves would make NSwag add its own validation attributes.
/// </summary>
internal static class LimitHints
{
    private static readonly (string Keyword, string Hint)[] Numbers =
    [
        ("minimum", "-minimum"), ("maximum", "-maximum"), ("minLength", "-min-length"), ("maxLength", "-max-length"),
        ("minItems", "-min-items"), ("maxItems", "-max-items"),
    ];

    public static void Add(JsonObject property)
    {
        var any = property[Hint.Limits + "-format"] is not null;
        foreach (var (keyword, suffix) in Numbers)
        {
            if (property[keyword].AsScalarText() is { } number)
            {
                property[Hint.Limits + suffix] = number;
                any = true;
            }
        }

        if (property[Hint.MaxBytes].AsScalarText() is { } bytes)
        {
            property[Hint.Limits + "-max-bytes"] = bytes;
            any = true;
        }

        if (property.Text("pattern") is { } pattern)
        {
            property[Hint.Limits + "-pattern"] = pattern;
            any = true;
        }

        if (any)
        {
            property[Hint.Limits] = true;
        }
    }
}
