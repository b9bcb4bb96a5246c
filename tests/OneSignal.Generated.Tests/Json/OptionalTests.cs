using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

public sealed class OptionalTests
{
    [Fact]
    public void Unset_null_and_a_value_are_three_things_on_the_wire()
    {
        Assert.Equal("{}", Write(new Patch()));
        Assert.Equal("""{"text":null,"number":null}""", Write(new Patch { Text = null, Number = null }));
        Assert.Equal("""{"text":"a","number":5}""", Write(new Patch { Text = "a", Number = 5 }));
        Assert.Equal("""{"text":"","number":0}""", Write(new Patch { Text = string.Empty, Number = 0 }));
        Assert.Equal("{}", Write(new Patch { Text = Optional<string?>.Unset }));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":null,"number":null}""")]
    [InlineData("""{"text":"a","number":0}""")]
    public void What_is_read_is_written_the_same(string json)
    {
        var patch = JsonText.Read(new Patch.Reader(), json)!;

        Assert.Equal(json.Contains("text", StringComparison.Ordinal), patch.Text.HasValue);
        Assert.Equal(json, Write(patch));
    }

    [Fact]
    public void Unset_and_null_are_not_equal()
    {
        Assert.NotEqual(Optional<string?>.Unset, new Optional<string?>(null));
        Assert.True(Optional<string?>.Unset != (string?)null);
        Assert.True(new Optional<string?>(null) == (string?)null);
        Assert.Equal(new Optional<string?>("a"), "a");
        Assert.NotEqual(new Optional<string?>("a").GetHashCode(), Optional<string?>.Unset.GetHashCode());
        Assert.NotEqual(new Optional<string?>(null).GetHashCode(), Optional<string?>.Unset.GetHashCode());
    }

    [Fact]
    public void There_is_no_value_where_none_was_set()
    {
        Assert.Throws<InvalidOperationException>(() => Optional<int>.Unset.Value);
        Assert.Equal(0, Optional<int>.Unset.GetValueOrDefault());
        Assert.Equal(string.Empty, Optional<int>.Unset.ToString());
        Assert.Equal("5", new Optional<int>(5).ToString());
        Assert.Null(new Optional<string?>(null).Value);
    }

    private static string Write(Patch patch) => JsonText.Write(new Patch.Writer(), patch);
}
