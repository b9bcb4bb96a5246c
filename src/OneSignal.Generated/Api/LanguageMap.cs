using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// One text in several languages, by <see cref="LanguageCode"/>. English must be there: devices whose language is missing
/// get it. A plain string stands for the English text.
/// </summary>
public sealed class LanguageMap : Dictionary<string, string>
{
    /// <summary>Makes an empty map.</summary>
    public LanguageMap()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Makes a map with the English text.</summary>
    /// <param name="english">The text.</param>
    public LanguageMap(string english)
        : this()
    {
        Argument.NotNull(english, nameof(english));
        this[LanguageCode.English] = english;
    }

    internal static JsonReader<LanguageMap> JsonReader => Codec.Instance;

    internal static IJsonWriter<LanguageMap> JsonWriter => Codec.Instance;

    /// <summary>Takes a text as the English one.</summary>
    /// <param name="english">The text; null gives no map.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    [return: NotNullIfNotNull(nameof(english))]
    public static implicit operator LanguageMap?(string? english) => english is null ? null : new LanguageMap(english);

    private sealed class Codec : JsonCodec<LanguageMap>
    {
        internal static readonly Codec Instance = new();

        private static readonly MapReader<string> Reader = MapReader<string>.Of(JsonCodecs.Text);
        private static readonly MapWriter<string> Writer = MapWriter<string>.Of(JsonCodecs.Text);

        public override void Write(Utf8JsonWriter writer, LanguageMap value) => Writer.Write(writer, value);

        internal override LanguageMap Read(ref Utf8JsonReader reader)
        {
            var map = new LanguageMap();
            Reader.ReadInto(map, ref reader);
            return map;
        }
    }
}
