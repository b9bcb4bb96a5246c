using System.Reflection;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Code that compiles may still be the wrong code: what a few of the documents become, seen from outside.</summary>
public sealed class ShapeTests
{
    private readonly GeneratedZoo _zoo;

    public ShapeTests(GeneratedZoo zoo) => _zoo = zoo;

    [Theory]
    [InlineData("Sent", "Must", "required String")]
    [InlineData("Sent", "MustOrNull", "required String?")]
    [InlineData("Sent", "MustNumber", "required Int64")]
    [InlineData("Sent", "MustNumberOrNull", "required Nullable<Int64>")]
    [InlineData("Sent", "May", "String?")]
    [InlineData("Sent", "MayOrNull", "Optional<String>")]
    [InlineData("Sent", "MayNumber", "Nullable<Int64>")]
    [InlineData("Sent", "MayNumberOrNull", "Optional<Nullable<Int64>>")]
    [InlineData("Sent", "MayListOrNull", "Optional<IReadOnlyList<Int64>>")]
    [InlineData("Sent", "MayDateOrNull", "Optional<Nullable<DateTimeOffset>>")]
    [InlineData("Sent", "MayAnyOrNull", "Optional<JsonNode>")]
    [InlineData("Sent", "MayMapOrNull", "Optional<Dictionary<String, String>>")]
    [InlineData("Both", "Must", "String?")]
    [InlineData("Both", "MustNumber", "Nullable<Int64>")]
    [InlineData("Both", "MayOrNull", "Optional<String>")]
    [InlineData("Received", "Must", "String?")]
    [InlineData("Received", "MayOrNull", "String?")]
    [InlineData("Received", "MayNumberOrNull", "Nullable<Int64>")]
    public void Unset_null_and_demanded_are_told_apart_where_it_matters(string type, string member, string expected)
    {
        var property = Load("nullable-times-required").GetType("OneSignal.Generated." + type)!.GetProperty(member)!;
        var demanded = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? "required " : "";
        var nullable = !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? "?" : "";

        Assert.Equal(expected, demanded + Shown(property.PropertyType) + nullable);
    }

    [Fact]
    public void A_union_has_a_member_for_each_branch_and_one_for_all_else()
    {
        var union = Load("oneof-objects-arrays-primitives").GetType("OneSignal.Generated.RootErrors")!;

        Assert.Equal(
            ["Boolean: Nullable<Boolean>", "Integer: Nullable<Int64>", "Invalid: Invalid", "Other: JsonNode", "OtherOption: Other", "Text: String", "TextList: IReadOnlyList<String>"],
            union.GetProperties().Select(property => $"{property.Name}: {Shown(property.PropertyType)}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""["a"]""", "TextList")]
    [InlineData("""{"invalid_ids":["a"]}""", "Invalid")]
    [InlineData("""{"other":"x","a,b":"y"}""", "OtherOption")]
    [InlineData("\"a\"", "Text")]
    [InlineData("5", "Integer")]
    [InlineData("true", "Boolean")]
    [InlineData("1e400", "Other")]
    public void A_value_of_each_branch_is_read_as_it_and_written_back(string json, string member)
    {
        var assembly = Load("oneof-objects-arrays-primitives");
        var union = assembly.GetType("OneSignal.Generated.RootErrors")!;
        var models = assembly.GetType("OneSignal.Generated.OneSignalModel")!;

        var value = models.GetMethod("FromJson")!.MakeGenericMethod(union).Invoke(null, [json])!;

        Assert.Equal([member], union.GetProperties().Where(property => property.GetValue(value) is not null).Select(property => property.Name));
        Assert.Equal(json, models.GetMethod("ToJson")!.MakeGenericMethod(union).Invoke(null, [value]));
    }

    [Theory]
    [InlineData("maps", "Dictionary<String, String> String")]
    [InlineData("lists", "IReadOnlyList<String> String")]
    [InlineData("dates", "DateTimeOffset String Int64")]
    [InlineData("numbers", "Int32 Int64 Boolean")]
    [InlineData("free", "JsonObject String")]
    [InlineData("same", "Leaf String")]
    public void Branches_of_one_type_are_one_branch(string property, string expected)
    {
        var union = Load("oneof-alike").GetType("OneSignal.Generated.Root" + char.ToUpperInvariant(property[0]) + property[1..])!;

        Assert.Equal(
            expected,
            string.Join(' ', union.GetMethods().Where(method => method.Name == "From").Select(method => Shown(method.GetParameters()[0].ParameterType))));
    }

    [Fact]
    public void An_alternative_that_demands_nothing_makes_any_value_fit() =>
        Assert.Equal("JsonNode", Shown(Load("oneof-alike").GetType("OneSignal.Generated.Root")!.GetProperty("Any")!.PropertyType));

    [Theory]
    [InlineData("Texts", "RootTexts")]
    [InlineData("Whole", "RootWhole")]
    [InlineData("Nothing", "String")]
    [InlineData("Mixed", "JsonNode")]
    [InlineData("Fractions", "Double")]
    [InlineData("Flags", "Boolean")]
    [InlineData("Objects", "JsonNode")]
    [InlineData("OnlyNull", "Optional<JsonNode>")]
    [InlineData("Untyped", "RootUntyped")]
    public void Only_texts_and_whole_numbers_make_an_enum(string member, string expected)
    {
        var type = Load("enums").GetType("OneSignal.Generated.Root")!.GetProperty(member)!.PropertyType;

        Assert.Equal(expected, Shown(Nullable.GetUnderlyingType(type) ?? type));
    }

    [Fact]
    public void Two_declarations_in_an_allOf_are_one_member_the_later_refining_the_earlier()
    {
        var root = Load("allof-clash").GetType("OneSignal.Generated.Root")!;

        Assert.Equal(
            ["AdditionalProperties", "Count: Nullable<Int64>", "Extra: Nullable<Boolean>", "Id: Nullable<Int64>", "Name: Optional<String>", "Self: Root"],
            root.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => property.Name == "AdditionalProperties" ? property.Name : $"{property.Name}: {Shown(property.PropertyType)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_query_in_a_path_becomes_parameters_and_what_is_fixed_stays()
    {
        var things = Load("query-in-path").GetType("OneSignal.Generated.ThingsClient")!;

        Assert.Equal(
            ["ListAllAsync /things", "ListOthersAsync /things?kind=other", "ListThingsAsync /things?kind=fixed", "NothingAsync /things", "TwiceAsync /things?c"],
            things.GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
                .Select(method => $"{method.Name} {Data(method, "ApiOperationAttribute").ConstructorArguments[2].Value}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["String appId", "ThingsListThingsQuery query"],
            things.GetMethods().First(method => method.Name == "ListThingsAsync").GetParameters().SkipLast(1).Select(parameter => $"{Shown(parameter.ParameterType)} {parameter.Name}"));
        Assert.Equal(
            ["Nullable<Int64> Limit"],
            things.Assembly.GetType("OneSignal.Generated.ThingsListThingsQuery")!.GetProperties().Select(property => $"{Shown(property.PropertyType)} {property.Name}"));
    }

    [Theory]
    [InlineData("FormAsync", "OneSignalResponse<String>", "HttpContent")]
    [InlineData("EncodedAsync", "OneSignalResponse<Byte[]>", "HttpContent")]
    [InlineData("ListAsync", "OneSignalResponse<IReadOnlyList<ListResponseItem>>", "IReadOnlyList<Int64>")]
    [InlineData("NumberAsync", "OneSignalResponse<Int64>", "Double")]
    [InlineData("AnyAsync", "OneSignalResponse<JsonNode>", "JsonNode")]
    [InlineData("MapAsync", "OneSignalResponse<Dictionary<String, Int64>>", "Dictionary<String, Boolean>")]
    [InlineData("NothingAsync", "OneSignalResponse", null)]
    [InlineData("DefaultAsync", "Answer", null)]
    [InlineData("ErrorsAsync", "OneSignalResponse", null)]
    [InlineData("RangeAsync", "Answer", null)]
    public void An_operation_takes_and_returns_what_its_bodies_are(string name, string returned, string? sent)
    {
        var method = Load("bodies").GetType("OneSignal.Generated.BClient")!.GetMethods().First(method => method.Name == name);
        var parameter = method.GetParameters()[0].ParameterType;

        Assert.Equal(returned, Shown(method.ReturnType.GetGenericArguments()[0]));
        Assert.Equal(sent ?? "CancellationToken", Shown(parameter));
    }

    [Fact]
    public void What_is_deprecated_says_so()
    {
        var operations = Load("deprecated-operations").GetType("OneSignal.Generated.OldClient")!;
        var model = Load("deprecated").GetType("OneSignal.Generated.Root")!;

        Assert.All(operations.GetMethods().Where(method => method.Name == "OldAsync"), method => Assert.True(method.IsDefined(typeof(ObsoleteAttribute))));
        Assert.All(operations.GetMethods().Where(method => method.Name == "NewAsync"), method => Assert.False(method.IsDefined(typeof(ObsoleteAttribute))));
        Assert.Equal(
            "Deprecated by OneSignal. Use instead: something \"better\".",
            model.GetProperty("Oldest")!.GetCustomAttribute<ObsoleteAttribute>()!.Message);
        Assert.False(model.GetProperty("Listed")!.IsDefined(typeof(ObsoleteAttribute)));
    }

    private static CustomAttributeData Data(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().Single(data => data.AttributeType.Name == attribute);

    private static string Shown(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Shown))}>"
        : type.Name;

    private Assembly Load(string document) => _zoo.Assembly(document);
}
