using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>What must hold for every generated type, whatever the document says.</summary>
public sealed class ModelLaws
{
    [Fact]
    public void There_are_models_to_speak_of()
    {
        Assert.True(GeneratedModels.Objects.Count > 100);
        Assert.True(GeneratedModels.OpenEnums.Count > 20);
    }

    [Fact]
    public void JSON_names_are_those_of_the_document()
    {
        var strays = new List<string>();
        foreach (var (name, schema) in Spec.Document.Schemas)
        {
            if (schema!["properties"] is not JsonObject properties || GeneratedModels.Objects.SingleOrDefault(type => type.Name == name) is not { } type)
            {
                continue;
            }

            var written = GeneratedModels.WireProperties(type).Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);
            strays.AddRange(properties.Select(property => property.Key).Except(written).Select(missing => $"{name}.{missing} is not generated"));
            strays.AddRange(written.Except(properties.Select(property => property.Key)).Select(extra => $"{name}.{extra} is not in the document"));
        }

        Assert.Empty(strays);
    }

    [Fact]
    public void Nothing_but_what_the_document_requires_of_a_request_is_required()
    {
        var strays =
            from type in GeneratedModels.Objects
            from property in GeneratedModels.WireProperties(type)
            where property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
            let wire = property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name
            where Spec.Document.Schemas[type.Name]?["required"] is not JsonArray required || !required.Any(name => (string)name! == wire)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(strays);
    }

    [Fact]
    public void What_is_not_required_can_be_left_out()
    {
        var nullability = new NullabilityInfoContext();
        var strays =
            from type in GeneratedModels.Objects
            from property in GeneratedModels.WireProperties(type)
            where property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null
            where !IsOptional(property.PropertyType) && nullability.Create(property).ReadState != NullabilityState.Nullable
            select $"{type.Name}.{property.Name}";

        Assert.Empty(strays);
    }

    [Fact]
    public void What_the_server_answers_requires_nothing()
    {
        var strays =
            from type in GeneratedModels.Objects
            where typeof(OneSignalResponse).IsAssignableFrom(type)
            from property in type.GetProperties()
            where property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
            select $"{type.Name}.{property.Name}";

        Assert.Empty(strays);
    }

    [Fact]
    public void Unknown_fields_are_kept_by_every_model()
    {
        var strays = GeneratedModels.Objects.Where(type =>
            type.GetProperty("AdditionalProperties")?.PropertyType != typeof(AdditionalFields));

        Assert.Empty(strays);
    }

    [Fact]
    public void No_public_enum_is_closed_on_the_wire()
    {
        var strays =
            from type in GeneratedModels.Objects
            from property in GeneratedModels.WireProperties(type)
            where Leaves(property.PropertyType).Any(leaf => leaf.IsEnum)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(strays);
    }

    [Fact]
    public void Open_enums_keep_a_value_they_do_not_know()
    {
        foreach (var type in GeneratedModels.OpenEnums)
        {
            var text = type.GetProperty("Value")!.PropertyType == typeof(string) ? "\"zz-unknown\"" : "987654321";
            Assert.Equal(text, ByType.Write(type, ByType.Read(type, text)!));
        }
    }

    [Fact]
    public void Open_enums_list_the_values_of_the_document()
    {
        var checkedTypes = 0;
        foreach (var (name, schema) in Spec.Document.Schemas)
        {
            if (schema!["enum"] is not JsonArray values || GeneratedModels.OpenEnums.SingleOrDefault(type => type.Name == name) is not { } type)
            {
                continue;
            }

            checkedTypes++;
            var members = type.GetProperties(BindingFlags.Public | BindingFlags.Static);
            Assert.Equal(
                values.Select(value => value!.ToString()),
                members.Select(member => member.GetValue(null)!.ToString()));
            Assert.Equal(
                members.Select(member => member.GetValue(null)!.ToString()),
                members.Select(member => member.GetCustomAttribute<WireValueAttribute>()!.Value));
        }

        Assert.True(checkedTypes > 20);
    }

    [Fact]
    public void Models_print_nothing_of_their_content()
    {
        var strays = GeneratedModels.Objects.Where(type => type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType != typeof(object));

        Assert.Empty(strays);
    }

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static IEnumerable<Type> Leaves(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Leaves) : type.IsArray ? Leaves(type.GetElementType()!) : [type];
}
