using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Tests.Json;

// Small types with the traits of generated ones, for laws that hold whatever the API's document says.

internal sealed class Patch
{
    public Optional<string?> Text { get; set; }

    public Optional<int?> Number { get; set; }

    internal sealed class Reader : ObjectReader<Patch>
    {
        protected override int MemberCount => 2;

        internal override Patch Create() => new();

        protected override ReadOnlySpan<byte> NameOf(int member) => member == 0 ? "text"u8 : "number"u8;

        protected override void ReadMember(Patch model, int member, ref Utf8JsonReader reader)
        {
            if (member == 0)
            {
                model.Text = new Optional<string?>(JsonCodecs.Text.ReadOrNull(ref reader));
            }
            else
            {
                model.Number = new Optional<int?>(JsonCodecs.Int32.ReadValueOrNull(ref reader));
            }
        }

        protected override AdditionalFields UnknownFields(Patch model) => [];
    }

    internal sealed class Writer : ObjectWriter<Patch>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Patch value)
        {
            MemberWriter.Write(writer, "text"u8, value.Text, JsonCodecs.Text);
            MemberWriter.Write(writer, "number"u8, value.Number, JsonCodecs.Int32);
        }
    }
}

internal sealed class Times
{
    public DateTimeOffset At { get; set; }

    public DateTimeOffset? Maybe { get; set; }

    internal sealed class Reader : ObjectReader<Times>
    {
        protected override int MemberCount => 2;

        internal override Times Create() => new();

        protected override ReadOnlySpan<byte> NameOf(int member) => member == 0 ? "at"u8 : "maybe"u8;

        protected override void ReadMember(Times model, int member, ref Utf8JsonReader reader)
        {
            if (member == 0)
            {
                model.At = JsonCodecs.Time.Read(ref reader);
            }
            else
            {
                model.Maybe = JsonCodecs.Time.ReadValueOrNull(ref reader);
            }
        }

        protected override AdditionalFields UnknownFields(Times model) => [];
    }

    internal sealed class Writer : ObjectWriter<Times>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Times value)
        {
            MemberWriter.Write(writer, "at"u8, value.At, JsonCodecs.Time);
            MemberWriter.Write(writer, "maybe"u8, value.Maybe, JsonCodecs.Time);
        }
    }
}

internal readonly struct Colour(string value) : IOpenEnum
{
    public string WireValue { get; } = value;

    internal sealed class Codec : OpenStringEnumCodec<Colour>
    {
        protected override Colour Create(string value) => new(value);
    }
}

internal readonly struct Level(int value) : IOpenEnum
{
    public int Value { get; } = value;

    public string WireValue => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal sealed class Codec : OpenIntegerEnumCodec<Level>
    {
        protected override Level Create(long value) => new(checked((int)value));
    }
}

/// <summary>Holds itself, if one makes it so.</summary>
internal sealed class Ring
{
    public IReadOnlyList<Ring>? Inner { get; set; }

    internal sealed class Writer : ObjectWriter<Ring>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Ring value) =>
            MemberWriter.Write(writer, "inner"u8, value.Inner, JsonWriters.List(this));
    }
}

internal sealed class Circle
{
    public double? Radius { get; set; }

    public AdditionalFields? AdditionalProperties { get; set; }

    internal sealed class Reader : ObjectReader<Circle>
    {
        protected override int MemberCount => 1;

        internal override Circle Create() => new();

        protected override ReadOnlySpan<byte> NameOf(int member) => "radius"u8;

        protected override void ReadMember(Circle model, int member, ref Utf8JsonReader reader) =>
            model.Radius = JsonCodecs.Double.ReadValueOrNull(ref reader);

        protected override AdditionalFields UnknownFields(Circle model) => model.AdditionalProperties ??= [];
    }

    internal sealed class Writer : ObjectWriter<Circle>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Circle value)
        {
            MemberWriter.Write(writer, "radius"u8, value.Radius, JsonCodecs.Double);
            MemberWriter.Write(writer, value.AdditionalProperties);
        }
    }
}

internal sealed class Box
{
    public double? Width { get; set; }

    public double? Height { get; set; }

    public AdditionalFields? AdditionalProperties { get; set; }

    internal sealed class Reader : ObjectReader<Box>
    {
        protected override int MemberCount => 2;

        internal override Box Create() => new();

        protected override ReadOnlySpan<byte> NameOf(int member) => member == 0 ? "width"u8 : "height"u8;

        protected override void ReadMember(Box model, int member, ref Utf8JsonReader reader)
        {
            if (member == 0)
            {
                model.Width = JsonCodecs.Double.ReadValueOrNull(ref reader);
            }
            else
            {
                model.Height = JsonCodecs.Double.ReadValueOrNull(ref reader);
            }
        }

        protected override AdditionalFields UnknownFields(Box model) => model.AdditionalProperties ??= [];
    }

    internal sealed class Writer : ObjectWriter<Box>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Box value)
        {
            MemberWriter.Write(writer, "width"u8, value.Width, JsonCodecs.Double);
            MemberWriter.Write(writer, "height"u8, value.Height, JsonCodecs.Double);
            MemberWriter.Write(writer, value.AdditionalProperties);
        }
    }
}

/// <summary>Demands members, as a request does.</summary>
internal sealed class Parcel
{
    public required double Weight { get; set; }

    public required string Size { get; set; }

    public AdditionalFields? AdditionalProperties { get; set; }

    internal sealed class Reader : ObjectReader<Parcel>
    {
        protected override int MemberCount => 2;

        protected override int[] Required => [0, 1];

        internal override Parcel Create() => new() { Weight = 0, Size = null! };

        protected override ReadOnlySpan<byte> NameOf(int member) => member == 0 ? "weight"u8 : "größe"u8;

        protected override void ReadMember(Parcel model, int member, ref Utf8JsonReader reader)
        {
            if (member == 0)
            {
                model.Weight = JsonCodecs.Double.Read(ref reader);
            }
            else
            {
                model.Size = JsonCodecs.Text.ReadOrNull(ref reader)!;
            }
        }

        protected override AdditionalFields UnknownFields(Parcel model) => model.AdditionalProperties ??= [];
    }

    internal sealed class Writer : ObjectWriter<Parcel>
    {
        internal override void WriteMembers(Utf8JsonWriter writer, Parcel value)
        {
            MemberWriter.Write(writer, "weight"u8, value.Weight, JsonCodecs.Double);
            MemberWriter.Write(writer, "größe"u8, value.Size);
            MemberWriter.Write(writer, value.AdditionalProperties);
        }
    }
}

/// <summary>A union with every form there is.</summary>
internal sealed class Mixed
{
    internal string Branch { get; private init; } = string.Empty;

    internal object? Value { get; private init; }

    internal sealed class Reader : UnionReader<Mixed>
    {
        public Reader()
            : base(
                UnionBranch.Array<Mixed, IReadOnlyList<string>>("string", () => JsonReaders.List(JsonCodecs.Text), value => new() { Branch = "texts", Value = value }),
                UnionBranch.Array<Mixed, IReadOnlyList<Circle>>("object", () => JsonReaders.List(new Circle.Reader()), value => new() { Branch = "circles", Value = value }),
                UnionBranch.Object<Mixed, Circle>("radius", () => new Circle.Reader(), value => new() { Branch = "circle", Value = value }),
                UnionBranch.Object<Mixed, Box>("width,height", () => new Box.Reader(), value => new() { Branch = "box", Value = value }),
                UnionBranch.String<Mixed, string>(() => JsonCodecs.Text, value => new() { Branch = "text", Value = value }),
                UnionBranch.Number<Mixed, long>(() => JsonCodecs.Int64, value => new() { Branch = "whole", Value = value }),
                UnionBranch.Number<Mixed, double>(() => JsonCodecs.Double, value => new() { Branch = "number", Value = value }),
                UnionBranch.Boolean<Mixed, bool>(() => JsonCodecs.Boolean, value => new() { Branch = "flag", Value = value }))
        {
        }

        protected override Mixed CreateOther(JsonNode? value) => new() { Branch = "other", Value = value };
    }

    internal sealed class Writer : IJsonWriter<Mixed>
    {
        public void Write(Utf8JsonWriter writer, Mixed value)
        {
            switch (value.Value)
            {
                case IReadOnlyList<string> texts: JsonWriters.List(JsonCodecs.Text).Write(writer, texts); break;
                case IReadOnlyList<Circle> circles: JsonWriters.List(new Circle.Writer()).Write(writer, circles); break;
                case Circle circle: new Circle.Writer().Write(writer, circle); break;
                case Box box: new Box.Writer().Write(writer, box); break;
                case string text: JsonCodecs.Text.Write(writer, text); break;
                case long whole: JsonCodecs.Int64.Write(writer, whole); break;
                case double number: JsonCodecs.Double.Write(writer, number); break;
                case bool flag: JsonCodecs.Boolean.Write(writer, flag); break;
                default: MemberWriter.WriteValue(writer, (JsonNode?)value.Value, JsonCodecs.Node); break;
            }
        }
    }
}

/// <summary>A union that is a branch of itself.</summary>
internal sealed class Tree
{
    internal string? Leaf { get; private init; }

    internal IReadOnlyList<Tree>? Nodes { get; private init; }

    internal sealed class Reader : UnionReader<Tree>
    {
        internal static readonly Reader Instance = new();

        private Reader()
            : base(
                UnionBranch.String<Tree, string>(() => JsonCodecs.Text, value => new() { Leaf = value }),
                UnionBranch.Array<Tree, IReadOnlyList<Tree>>(null, () => JsonReaders.List(Instance), value => new() { Nodes = value }))
        {
        }

        protected override Tree CreateOther(JsonNode? value) => new();
    }
}
