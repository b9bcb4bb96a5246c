using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OneSignal.Generated.Tests.Json;

/// <summary>Small types with the traits of generated ones, for laws that hold whatever the API's document says.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(TolerantDateTimeOffsetConverter), typeof(TolerantNullableDateTimeOffsetConverter)])]
[JsonSerializable(typeof(Patch))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Times))]
[JsonSerializable(typeof(Paints))]
[JsonSerializable(typeof(Mixed[]))]
[JsonSerializable(typeof(Circle))]
[JsonSerializable(typeof(Box))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Circle>))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(bool))]
internal sealed partial class LawsContext : JsonSerializerContext;

internal sealed class Patch
{
    [JsonPropertyName("text")]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Text { get; set; }

    [JsonPropertyName("number")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> Number { get; set; }
}

internal sealed class Times
{
    [JsonPropertyName("at")]
    public DateTimeOffset At { get; set; }

    [JsonPropertyName("maybe")]
    public DateTimeOffset? Maybe { get; set; }
}

internal sealed class Paints
{
    [JsonPropertyName("colour")]
    public Colour? Colour { get; set; }

    [JsonPropertyName("level")]
    public Level? Level { get; set; }

    [JsonPropertyName("by_colour")]
    public Dictionary<Colour, int>? ByColour { get; set; }
}

[JsonConverter(typeof(Converter))]
internal readonly struct Colour(string value) : IOpenEnum
{
    public string WireValue { get; } = value;

    internal sealed class Converter : OpenStringEnumConverter<Colour>
    {
        protected override Colour Create(string value) => new(value);
    }
}

[JsonConverter(typeof(Converter))]
internal readonly struct Level(int value) : IOpenEnum
{
    public int Value { get; } = value;

    public string WireValue => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal sealed class Converter : OpenIntegerEnumConverter<Level>
    {
        protected override Level Create(long value) => new(checked((int)value));
    }
}

internal sealed class Circle
{
    [JsonPropertyName("radius")]
    public double? Radius { get; set; }

    [JsonExtensionData]
    public AdditionalFields? AdditionalProperties { get; set; }
}

internal sealed class Box
{
    [JsonPropertyName("width")]
    public double? Width { get; set; }

    [JsonPropertyName("height")]
    public double? Height { get; set; }

    [JsonExtensionData]
    public AdditionalFields? AdditionalProperties { get; set; }
}

[JsonConverter(typeof(Converter))]
internal sealed class Mixed
{
    internal string Branch { get; private init; } = string.Empty;

    internal object? Value { get; private init; }

    internal sealed class Converter : UnionConverter<Mixed>
    {
        public Converter()
            : base(
                UnionBranch.Array<Mixed, IReadOnlyList<string>>("string", value => new() { Branch = "texts", Value = value }),
                UnionBranch.Array<Mixed, IReadOnlyList<Circle>>("object", value => new() { Branch = "circles", Value = value }),
                UnionBranch.Object<Mixed, Circle>("radius", value => new() { Branch = "circle", Value = value }),
                UnionBranch.Object<Mixed, Box>("width,height", value => new() { Branch = "box", Value = value }),
                UnionBranch.String<Mixed, string>(value => new() { Branch = "text", Value = value }),
                UnionBranch.Number<Mixed, long>(value => new() { Branch = "whole", Value = value }),
                UnionBranch.Number<Mixed, double>(value => new() { Branch = "number", Value = value }),
                UnionBranch.Boolean<Mixed, bool>(value => new() { Branch = "flag", Value = value }))
        {
        }

        protected override Mixed CreateOther(JsonNode? value) => new() { Branch = "other", Value = value };

        protected override void WriteBranch(Utf8JsonWriter writer, Mixed value, JsonSerializerOptions options)
        {
            switch (value.Value)
            {
                case IReadOnlyList<string> texts: Write(writer, texts, options); break;
                case IReadOnlyList<Circle> circles: Write(writer, circles, options); break;
                case Circle circle: Write(writer, circle, options); break;
                case Box box: Write(writer, box, options); break;
                case string text: Write(writer, text, options); break;
                case long whole: Write(writer, whole, options); break;
                case double number: Write(writer, number, options); break;
                case bool flag: Write(writer, flag, options); break;
                default: WriteOther(writer, (JsonNode?)value.Value, options); break;
            }
        }
    }
}
