using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Wire;

/// <summary>
/// A call of one operation with a value for everything it takes, and what must then go over the wire. The arguments come
/// from the generated signature, the expectation from the document: neither is derived from the other.
/// </summary>
internal sealed class SampleCall
{
    /// <summary>What a careless path would break at.</summary>
    private const string HostileText = "a/b ?&=%#é+";

    private readonly SpecOperation _operation;
    private readonly string _appId;
    private readonly List<object?> _arguments = [];
    private readonly Dictionary<string, string> _textOfParameter = new(StringComparer.Ordinal);

    public SampleCall(SpecOperation operation, GeneratedOperation generated, string appId)
    {
        _operation = operation;
        _appId = appId;
        foreach (var parameter in operation.Parameters)
        {
            _textOfParameter[(string)parameter["name"]!] = Sample(parameter);
        }

        foreach (var parameter in generated.Parameters)
        {
            _arguments.Add(Argument(parameter));
        }
    }

    public IReadOnlyList<object?> Arguments => _arguments;

    public string ExpectedPath => _operation.Parameters
        .Where(parameter => (string)parameter["in"]! == "path")
        .Aggregate(_operation.Path, (path, parameter) => path.Replace(
            $"{{{parameter["name"]}}}", Uri.EscapeDataString(_textOfParameter[(string)parameter["name"]!]), StringComparison.Ordinal));

    public IReadOnlyList<string> ExpectedQuery => _operation.Parameters
        .Where(parameter => (string)parameter["in"]! == "query")
        .Select(parameter => $"{Uri.EscapeDataString((string)parameter["name"]!)}={Uri.EscapeDataString(_textOfParameter[(string)parameter["name"]!])}")
        .Order(StringComparer.Ordinal)
        .ToList();

    public IReadOnlyDictionary<string, string> ExpectedHeaders => _operation.Parameters
        .Where(parameter => (string)parameter["in"]! == "header")
        .ToDictionary(parameter => (string)parameter["name"]!, parameter => _textOfParameter[(string)parameter["name"]!]);

    /// <summary>The example of the document with the app id where the body has one; the idempotency key is compared apart.</summary>
    public JsonNode? ExpectedBody
    {
        get
        {
            var body = _operation.RequestExample?.DeepClone();
            if (body is JsonObject map && PropertyWith("x-os-source") is { } appId)
            {
                map[appId] = _appId;
            }

            return body;
        }
    }

    /// <summary>The property of the body, or of each of its items, that must carry a key; null when none does.</summary>
    public (string? Items, string Key)? KeyPlace
    {
        get
        {
            if (PropertyWith("x-os-idempotency-key") is { } direct)
            {
                return (null, direct);
            }

            foreach (var (name, property) in _operation.RequestSchema?["properties"]?.AsObject() ?? [])
            {
                if (property!["items"] is JsonObject items && PropertyWith("x-os-idempotency-key", _operation.Target(items)) is { } key)
                {
                    return (name, key);
                }
            }

            return null;
        }
    }

    private string? PropertyWith(string hint, JsonObject? schema = null) => (schema ?? _operation.RequestSchema)?["properties"]?.AsObject()
        .Where(property => property.Value![hint] is not null)
        .Select(property => property.Key)
        .FirstOrDefault();

    /// <summary>How a parameter's value is written, by the document's schema.</summary>
    private string Sample(JsonObject parameter)
    {
        if (parameter["x-os-source"] is not null)
        {
            return _appId;
        }

        if ((string?)parameter["x-os-alias"] == "label")
        {
            return "crm id";
        }

        var schema = _operation.Target(parameter["schema"]!.AsObject());
        if (schema["items"] is JsonObject items)
        {
            return Scalar(_operation.Target(items), inPath: false);
        }

        return Scalar(schema, (string)parameter["in"]! != "header");
    }

    private static string Scalar(JsonObject schema, bool inPath)
    {
        if (schema["enum"] is JsonArray values)
        {
            return values[^1]!.ToString();
        }

        return (string?)schema["type"] switch
        {
            "integer" => "7",
            "number" => "1.5",
            "boolean" => "true",
            _ when (string?)schema["format"] == "date-time" => "2026-03-01T10:20:30+02:00",
            _ => inPath ? HostileText : "plain",
        };
    }

    private object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        if (parameter.ParameterType == typeof(RequestOptions))
        {
            return null;
        }

        if (parameter.ParameterType == typeof(Alias))
        {
            return new Alias("crm id", HostileText);
        }

        if (parameter.Name == "request")
        {
            return ByType.Read(parameter.ParameterType, _operation.RequestExample!.ToJsonString());
        }

        return parameter.Name == "query" ? Bag(parameter.ParameterType) : Value(parameter.ParameterType, TextOf(parameter.Name!));
    }

    private object Bag(Type type)
    {
        var bag = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            property.SetValue(bag, Value(property.PropertyType, TextOf(property.Name)));
        }

        return bag;
    }

    /// <summary>The text of the parameter that a C# name stands for.</summary>
    private string TextOf(string name)
    {
        var parameter = _operation.Parameters.Single(candidate => Same(name, (string?)candidate["x-os-name"] ?? (string)candidate["name"]!));
        return _textOfParameter[(string)parameter["name"]!];
    }

    private static bool Same(string name, string wire) =>
        string.Equals(name, string.Concat(wire.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);

    private static object Value(Type type, string text)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var element = type.GetGenericArguments()[0];
            var array = Array.CreateInstance(element, 1);
            array.SetValue(Value(element, text), 0);
            return array;
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }

        if (type.GetConstructor([typeof(string)]) is { } fromText && type != typeof(string))
        {
            return fromText.Invoke([text]);
        }

        if (type.GetConstructor([typeof(long)]) is { } fromNumber && !type.IsPrimitive)
        {
            return fromNumber.Invoke([long.Parse(text, CultureInfo.InvariantCulture)]);
        }

        return Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}
