using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OneSignal.Generated.Tests.Contract;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>Requests write their own members. What comes out must be what System.Text.Json would have written.</summary>
public sealed class RequestLaws
{
    private static readonly JsonWriterOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IReadOnlyList<Type> Requests { get; } =
        GeneratedModels.Objects.Where(type => typeof(IRequestObject).IsAssignableFrom(type)).ToList();

    [Fact]
    public void Each_member_alone_is_written_as_by_System_Text_Json()
    {
        foreach (var type in Requests)
        {
            foreach (var property in GeneratedModels.WireProperties(type))
            {
                var request = RuntimeHelpers.GetUninitializedObject(type);
                property.SetValue(request, Sample(property.PropertyType));

                var written = Sent(request);

                Assert.Equal(Serialized(request), written);
                Assert.NotEqual("{}", written);
            }
        }
    }

    [Fact]
    public void All_members_at_once_are_written_in_the_same_order()
    {
        foreach (var type in Requests)
        {
            var request = RuntimeHelpers.GetUninitializedObject(type);
            foreach (var property in GeneratedModels.WireProperties(type))
            {
                property.SetValue(request, Sample(property.PropertyType));
            }

            type.GetProperty("AdditionalProperties")!.SetValue(
                request, new AdditionalFields { { "new_field", 5 }, { "with \"quotes\"", new JsonArray("ü", null) }, { "gone", null } });

            Assert.Equal(Serialized(request), Sent(request));
        }
    }

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        foreach (var type in Requests)
        {
            // A required value that cannot be null is the one thing that is always there.
            var always = GeneratedModels.WireProperties(type)
                .Where(property => property.PropertyType.IsValueType
                    && !IsOptional(property.PropertyType)
                    && Nullable.GetUnderlyingType(property.PropertyType) is null)
                .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);

            var written = JsonNode.Parse(Sent(RuntimeHelpers.GetUninitializedObject(type)))!.AsObject();

            Assert.Equal(always, written.Select(member => member.Key));
        }
    }

    [Fact]
    public void An_optional_null_is_written_as_null()
    {
        var optional =
            from type in Requests
            from property in GeneratedModels.WireProperties(type)
            where IsOptional(property.PropertyType)
            select (type, property);

        Assert.NotEmpty(optional);
        foreach (var (type, property) in optional)
        {
            var request = RuntimeHelpers.GetUninitializedObject(type);
            property.SetValue(request, Activator.CreateInstance(property.PropertyType, [null]));

            Assert.Equal(Serialized(request), Sent(request));
            Assert.Contains(":null", Sent(request), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_body_of_an_operation_is_written_this_way()
    {
        var bodies =
            from operation in GeneratedOperation.All
            from parameter in operation.Parameters
            where parameter.Name == "request"
            select parameter.ParameterType;

        Assert.Equal(bodies.Distinct().OrderBy(type => type.Name), Requests.OrderBy(type => type.Name));
    }

    private static string Sent(object request)
    {
        var write = typeof(JsonBodyWriter).GetMethod("Write", BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(request.GetType());
        var body = (RequestBody)write.Invoke(null, [request, null, null, null])!;
        var text = Encoding.UTF8.GetString(body.Memory.Span);
        body.LetGo();
        return text;
    }

    private static string Serialized(object request)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, AsSent))
        {
            JsonSerializer.Serialize(writer, request, OneSignalJsonContext.Default.GetTypeInfo(request.GetType())!);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

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
            _ => RuntimeHelpers.GetUninitializedObject(type),
        };
    }

    private static object SampleOfEnum(Type type) =>
        type.GetProperty("Value")!.PropertyType == typeof(string) ? "zz-unknown" : 5L;
}
