using System.Reflection;
using System.Text.Json.Serialization;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Reading;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Whatever a document's texts hold, they arrive whole where they belong and change nothing around them.</summary>
public sealed class HostileTests
{
    private readonly GeneratedZoo _zoo;

    public HostileTests(GeneratedZoo zoo) => _zoo = zoo;

    private Assembly Code => _zoo.Assembly(HostileDocument.Name);

    [Fact]
    public void Names_on_the_wire_are_those_of_the_document() =>
        Assert.Equal(
            HostileDocument.WireNames.Order(StringComparer.Ordinal),
            Model("Hostile").GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void Values_of_an_enum_are_those_of_the_document()
    {
        var kind = Model("Kind");
        var values = kind.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == kind)
            .Select(property => (Known: (string)kind.GetProperty("Value")!.GetValue(property.GetValue(null))!, Marked: (string)Arguments(property, "WireValueAttribute")[0].Value!))
            .ToList();

        Assert.Equal(HostileDocument.WireNames.Order(StringComparer.Ordinal), values.Select(value => value.Known).Order(StringComparer.Ordinal));
        Assert.All(values, value => Assert.Equal(value.Known, value.Marked));
    }

    [Theory]
    [InlineData("TargetAttribute")]
    [InlineData("ChannelsAttribute")]
    [InlineData("RequiresAttribute")]
    [InlineData("ExcludesAttribute")]
    public void Hints_of_a_property_arrive_whole(string attribute) =>
        Assert.All(HostileProperties(), property => Assert.Equal(HostileDocument.Everything, Arguments(property, attribute)[0].Value));

    [Fact]
    public void A_condition_is_split_at_its_first_sign() => Assert.All(HostileProperties(), property => Assert.Equal(
        HostileDocument.Condition.Split('=', 2), Arguments(property, "RequiresValueAttribute").Select(argument => argument.Value)));

    [Fact]
    public void Limits_that_are_texts_arrive_whole_and_those_that_are_no_numbers_not_at_all() => Assert.All(HostileProperties(), property =>
    {
        var limits = Data(property, "LimitsAttribute").NamedArguments.ToDictionary(argument => argument.MemberName, argument => argument.TypedValue.Value);
        Assert.Equal(["Format", "Pattern"], limits.Keys.Order(StringComparer.Ordinal));
        Assert.All(limits.Values, value => Assert.Equal(HostileDocument.Everything, value));
    });

    [Fact]
    public void Operations_keep_their_id_path_and_parameters()
    {
        var method = Code.GetTypes().SelectMany(type => type.GetMethods())
            .First(method => method.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ApiOperationAttribute" && Equals(data.ConstructorArguments[0].Value, HostileDocument.Everything)));

        Assert.Equal("GET", Arguments(method, "ApiOperationAttribute")[1].Value);
        Assert.Equal(HostileDocument.Path, Arguments(method, "ApiOperationAttribute")[2].Value);
        Assert.Equal(
            HostileDocument.Everything,
            Data(method, "ApiOperationAttribute").NamedArguments.Single(argument => argument.MemberName == "Paging").TypedValue.Value);
    }

    [Fact]
    public void Nothing_is_declared_that_the_document_does_not_ask_for()
    {
        Assert.DoesNotContain("Evil", Code.GetTypes().Select(type => type.Name));
        Assert.DoesNotContain(
            "Evil", Code.GetTypes().SelectMany(type => type.GetMembers()).Select(member => member.Name));
    }

    [Theory]
    [InlineData("{ \"openapi\": \"3.0.3\", \"paths\": { \"/half\\uD800\": {} } }")]
    [InlineData("{ \"openapi\": \"3.0.3\", \"paths\": { \"/swapped\\uDC00\\uD800\": {} } }")]
    [InlineData("openapi: 3.0.3\npaths: { \"/half\\uD800\": {} }")]
    public void Half_a_surrogate_pair_cannot_be_written_to_a_file_and_is_refused(string text)
    {
        var findings = Assert.Throws<SpecException>(() => SpecReader.Parse("a.json", System.Text.Encoding.UTF8.GetBytes(text))).Findings;

        Assert.Equal(FindingCodes.NotParsed, Assert.Single(findings).Code);
    }

    private static CustomAttributeData Data(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().Single(data => data.AttributeType.Name == attribute);

    private static IList<CustomAttributeTypedArgument> Arguments(MemberInfo member, string attribute) => Data(member, attribute).ConstructorArguments;

    private Type Model(string name) => Code.GetType("OneSignal.Generated." + name, throwOnError: true)!;

    private List<PropertyInfo> HostileProperties() =>
        [.. Model("Hostile").GetProperties().Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))];
}
