using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>
/// Finds the reasons in the body of a refusal. OneSignal's endpoints use a dozen shapes, and what stands before it (a proxy,
/// Cloudflare) answers in HTML; nothing here may fail on any of them.
/// </summary>
internal static class ErrorBodyReader
{
    /// <summary>Where reasons stand, the usual name first.</summary>
    private static readonly string[] Containers = ["errors", "error", "message"];

    private static readonly string[] TitleNames = ["title", "message", "detail", "description", "error", "reason"];

    internal static IReadOnlyList<OneSignalError> Read(string body)
    {
        var errors = new List<OneSignalError>();
        var text = body.Trim();
        if (text.Length == 0)
        {
            return errors;
        }

        if (text[0] == '<')
        {
            MarkupErrors.Add(errors, text);
        }
        else if (!TryAdd(errors, text))
        {
            // Plain text, or JSON that broke off: the beginning says more than nothing.
            errors.Clear();
            errors.Add(new OneSignalError(null, Excerpt.Of(text)));
        }

        return errors;
    }

    private static bool TryAdd(List<OneSignalError> errors, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            AddTop(errors, document.RootElement.Clone());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // Half a character ("\ud800") is good JSON, but no string can be made of it.
            return false;
        }
    }

    private static void AddTop(List<OneSignalError> errors, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            AddAll(errors, null, root);
            return;
        }

        foreach (var name in Containers)
        {
            if (root.TryGetProperty(name, out var reasons))
            {
                AddContainer(errors, reasons);
                if (errors.Count > 0)
                {
                    return;
                }
            }
        }

        if (Describe(root) is { } error)
        {
            errors.Add(error);
        }
    }

    /// <summary>An object in place of a list names its reasons: each property is one.</summary>
    private static void AddContainer(List<OneSignalError> errors, JsonElement reasons)
    {
        if (reasons.ValueKind != JsonValueKind.Object)
        {
            AddAll(errors, null, reasons);
        }
        else if (Describe(reasons) is { } error)
        {
            errors.Add(error);
        }
        else
        {
            foreach (var reason in reasons.EnumerateObject())
            {
                AddNamed(errors, reason.Name, reason.Value);
            }
        }
    }

    private static void AddAll(List<OneSignalError> errors, string? code, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddAll(errors, code, item);
                }

                break;
            case JsonValueKind.Object:
                if ((Describe(value) ?? Unnamed(value)) is { } error)
                {
                    errors.Add(error);
                }

                break;
            case JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()):
                errors.Add(new OneSignalError(code, value.GetString()));
                break;
            case JsonValueKind.Number:
                errors.Add(new OneSignalError(code, value.GetRawText()));
                break;
        }
    }

    /// <summary>Texts below a name are its reasons; anything else, such as a list of ids by label, is a fact about it.</summary>
    private static void AddNamed(List<OneSignalError> errors, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case JsonValueKind.String:
                errors.Add(new OneSignalError(name, value.GetString()));
                break;
            default:
                errors.Add(new OneSignalError(name, null, Node(value)));
                break;
        }
    }

    private static OneSignalError? Describe(JsonElement value)
    {
        var code = Text(value, "code");
        string? title = null;
        foreach (var name in TitleNames)
        {
            title ??= Text(value, name);
        }

        if (code is null && title is null)
        {
            return null;
        }

        return new OneSignalError(
            code, title, value.TryGetProperty("meta", out var meta) && meta.ValueKind != JsonValueKind.Null ? Node(meta) : null);
    }

    private static OneSignalError? Unnamed(JsonElement value) =>
        value.EnumerateObject().MoveNext() ? new OneSignalError(null, null, Node(value)) : null;

    private static string? Text(JsonElement value, string name)
    {
        if (!value.TryGetProperty(name, out var found))
        {
            return null;
        }

        var text = found.ValueKind switch
        {
            JsonValueKind.String => found.GetString(),
            JsonValueKind.Number => found.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>Reads to the bottom now: a node that is made of an element as it is fails whoever looks at it later.</summary>
    private static JsonNode? Node(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (var member in value.EnumerateObject())
                {
                    members[member.Name] = Node(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                var items = new JsonArray();
                foreach (var item in value.EnumerateArray())
                {
                    items.Add(Node(item));
                }

                return items;
            case JsonValueKind.String:
                // Throws if it is no text. A node of the text itself would bring the serializer into a native program.
                _ = value.GetString();
                break;
        }

        return JsonValue.Create(value);
    }
}
