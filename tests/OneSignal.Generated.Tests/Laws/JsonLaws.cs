using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>Models write and read themselves. What comes out is what their members say, and reads back as the same.</summary>
public sealed class JsonLaws
{
    /// <summary>Read into some branch or into none, and in each case kept.</summary>
    private const string OfUnion = """["of a union"]""";

    public static TheoryData<string> Models => [.. GeneratedModels.Objects.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_member_alone_is_written_under_its_name_and_read_back(string name)
    {
        var type = Named(name);
        foreach (var property in GeneratedModels.WireProperties(type))
        {
            var model = Demanded(type);
            property.SetValue(model, Sample(property.PropertyType));

            var written = ByType.Write(type, model);

            Assert.NotNull(JsonNode.Parse(written)![WireName(property)]);
            AssertSame(Expected(model), written);
            Assert.Equal(written, ByType.Write(type, ByType.Read(type, written)!));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void All_members_at_once_are_written_in_order_with_the_unknown_ones_behind(string name)
    {
        var type = Named(name);
        var model = Full(type);

        type.GetProperty("AdditionalProperties")!.SetValue(
            model, new AdditionalFields { { "new_field", 5 }, { "with \"quotes\"", new JsonArray("ü", null) }, { "gone", null } });

        var written = ByType.Write(type, model);

        AssertSame(Expected(model), written);
        Assert.Equal(
            [.. GeneratedModels.WireProperties(type).Select(WireName), "new_field", "with \"quotes\"", "gone"],
            JsonNode.Parse(written)!.AsObject().Select(member => member.Key));
        Assert.Equal(written, ByType.Write(type, ByType.Read(type, written)!));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Members_are_found_in_any_order_and_any_spelling(string name)
    {
        var type = Named(name);
        var model = Full(type);

        var written = ByType.Write(type, model);
        var turned = string.Join(',', JsonNode.Parse(written)!.AsObject().Reverse().Select(member =>
            $"\"{string.Concat(member.Key.Select(letter => $"\\u{(int)letter:x4}"))}\":{member.Value?.ToJsonString() ?? "null"}"));

        Assert.Equal(written, ByType.Write(type, ByType.Read(type, $"{{{turned}}}")!));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_is_not_set_is_not_written(string name)
    {
        var type = Named(name);

        // A required value that cannot be null is the one thing that is always there.
        var always = GeneratedModels.WireProperties(type)
            .Where(property => property.PropertyType.IsValueType
                && !IsOptional(property.PropertyType)
                && Nullable.GetUnderlyingType(property.PropertyType) is null)
            .Select(WireName);

        var written = JsonNode.Parse(ByType.Write(type, Bare(type)))!.AsObject();

        Assert.Equal(always, written.Select(member => member.Key));
    }

    [Fact]
    public void An_optional_null_is_written_as_null_and_read_as_set()
    {
        var optional =
            from type in GeneratedModels.Objects
            from property in GeneratedModels.WireProperties(type)
            where IsOptional(property.PropertyType)
            select (type, property);

        Assert.NotEmpty(optional);
        foreach (var (type, property) in optional)
        {
            var model = Demanded(type);
            property.SetValue(model, Activator.CreateInstance(property.PropertyType, [null]));

            var written = ByType.Write(type, model);

            Assert.Contains($"\"{WireName(property)}\":null", written, StringComparison.Ordinal);
            Assert.Equal(written, ByType.Write(type, ByType.Read(type, written)!));
        }
    }

    [Fact]
    public void What_the_document_demands_of_a_request_must_be_there()
    {
        var demanding =
            from type in GeneratedModels.Objects
            let demanded = GeneratedModels.WireProperties(type).Where(IsDemanded).ToList()
            where demanded.Count > 0
            select (type, demanded);

        Assert.NotEmpty(demanding);
        foreach (var (type, demanded) in demanding)
        {
            foreach (var missing in demanded)
            {
                var model = Bare(type);
                foreach (var other in demanded)
                {
                    other.SetValue(model, Sample(other.PropertyType));
                }

                var json = JsonNode.Parse(ByType.Write(type, model))!.AsObject();
                json.Remove(WireName(missing));

                var error = Assert.Throws<JsonException>(() => ByType.Read(type, json.ToJsonString()));

                Assert.Contains($"\"{WireName(missing)}\"", error.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_value_of_the_wrong_kind_is_an_error_that_says_where(string name)
    {
        var type = Named(name);
        foreach (var property in GeneratedModels.WireProperties(type))
        {
            if (Wrong(property.PropertyType) is not { } wrong)
            {
                continue;
            }

            var error = Assert.Throws<JsonException>(() => ByType.Read(type, $$"""{"x":[1,{}],"{{WireName(property)}}":{{wrong}}}"""));

            Assert.Equal($"$.{WireName(property)}", error.Path);
        }
    }

    [Fact]
    public void Json_of_others_can_hold_every_type_of_the_api()
    {
        var types = GeneratedModels.Objects.Concat(GeneratedModels.OpenEnums).ToList();

        Assert.True(types.Count > 150);
        Assert.All(types, type => Assert.Equal(
            typeof(OneSignalJsonConverter<>).MakeGenericType(type), type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType));
    }

    private static Type Named(string name) => GeneratedModels.Objects.Single(type => type.Name == name);

    private static string WireName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;

    private static bool IsDemanded(PropertyInfo property) => property.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    /// <summary>With nothing in it, not even what a request demands.</summary>
    private static object Bare(Type type) => RuntimeHelpers.GetUninitializedObject(type);

    private static void AssertSame(JsonNode? expected, string written) =>
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(written)), $"{expected?.ToJsonString()} is not {written}");

    /// <summary>The JSON of a value, made from what the type says of itself.</summary>
    private static JsonNode? Expected(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        Guid id => JsonValue.Create(id.ToString("D")),
        DateTimeOffset time => JsonValue.Create(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        JsonElement element => JsonNode.Parse(element.GetRawText()),
        JsonNode node => node.DeepClone(),
        IOpenEnum choice => value.GetType().GetProperty("Value")!.PropertyType == typeof(string)
            ? JsonValue.Create(choice.WireValue)
            : JsonValue.Create(long.Parse(choice.WireValue, CultureInfo.InvariantCulture)),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, Expected(map[key])))),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Expected)]),
        _ when GeneratedModels.Objects.Contains(value.GetType()) => Members(value),
        _ => JsonNode.Parse(OfUnion),
    };

    private static JsonObject Members(object model)
    {
        var json = new JsonObject();
        foreach (var property in GeneratedModels.WireProperties(model.GetType()))
        {
            var value = property.GetValue(model);
            if (value is null)
            {
                continue;
            }

            if (!IsOptional(property.PropertyType))
            {
                json[WireName(property)] = Expected(value);
            }
            else if ((bool)property.PropertyType.GetProperty("HasValue")!.GetValue(value)!)
            {
                json[WireName(property)] = Expected(property.PropertyType.GetProperty("Value")!.GetValue(value));
            }
        }

        foreach (var field in (AdditionalFields?)model.GetType().GetProperty("AdditionalProperties")!.GetValue(model) ?? [])
        {
            json[field.Key] = Expected(field.Value);
        }

        return json;
    }

    private static object Sample(Type type)
    {
        if (IsOptional(type))
        {
            return Activator.CreateInstance(type, Sample(type.GetGenericArguments()[0]))!;
        }

        if (Nullable.GetUnderlyingType(type) is { } plain)
        {
            return Sample(plain);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var items = Array.CreateInstance(item, 2);
            items.SetValue(Sample(item), 0);
            items.SetValue(Sample(item), 1);
            return items;
        }

        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            var map = (IDictionary)Activator.CreateInstance(type)!;
            map["a \"label\" ü"] = Sample(type.IsGenericType ? type.GetGenericArguments()[1] : typeof(string));
            return map;
        }

        return type switch
        {
            _ when type == typeof(string) => "Größe <3 \"\\ 日本\n",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => -5,
            _ when type == typeof(long) => 5_000_000_000,
            _ when type == typeof(double) => 0.1,
            _ when type == typeof(Guid) => new Guid("22222222-2222-4333-8444-555555555555"),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(1)),
            _ when typeof(JsonNode).IsAssignableFrom(type) => new JsonObject { ["n"] = 1.50m, ["nothing"] = null },
            _ when typeof(IOpenEnum).IsAssignableFrom(type) => Activator.CreateInstance(type, SampleOfEnum(type))!,
            _ when GeneratedModels.Objects.Contains(type) => Demanded(type),
            _ => ByType.Read(type, OfUnion)!,
        };
    }

    private static object Full(Type type) => With(type, GeneratedModels.WireProperties(type));

    /// <summary>With what a request demands, and no more.</summary>
    private static object Demanded(Type type) => With(type, GeneratedModels.WireProperties(type).Where(IsDemanded));

    private static object With(Type type, IEnumerable<PropertyInfo> properties)
    {
        var model = Bare(type);
        foreach (var property in properties)
        {
            property.SetValue(model, Sample(property.PropertyType));
        }

        return model;
    }

    private static object SampleOfEnum(Type type) =>
        type.GetProperty("Value")!.PropertyType == typeof(string) ? "zz-unknown" : 5L;

    /// <summary>What cannot be read as the type; null where anything can.</summary>
    private static string? Wrong(Type type)
    {
        type = IsOptional(type) ? type.GetGenericArguments()[0] : type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(JsonNode) ? null
            : type == typeof(string) || type.IsValueType ? "{}"
            : type == typeof(JsonObject) || GeneratedModels.Objects.Contains(type) || typeof(IDictionary).IsAssignableFrom(type) ? "[]"
            : typeof(IEnumerable).IsAssignableFrom(type) ? "{}"
            : null;
    }
}
