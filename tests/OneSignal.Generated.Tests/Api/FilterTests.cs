using System.Text.Json.Nodes;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

public sealed class FilterTests
{
    public static TheoryData<string, Filter> Conditions => new()
    {
        { """{"field":"tag","relation":"exists","key":"k"}""", Filter.Tag("k").Exists() },
        { """{"field":"tag","relation":"not_exists","key":"k"}""", Filter.Tag("k").NotExists() },
        { """{"field":"tag","relation":">","key":"level","value":"10"}""", Filter.Tag("level").GreaterThan("10") },
        { """{"field":"tag","relation":"<","key":"level","value":"10"}""", Filter.Tag("level").LessThan("10") },
        { """{"field":"tag","relation":"=","key":"k","value":""}""", Filter.Tag("k").EqualTo("") },
        { """{"field":"tag","relation":"!=","key":"k","value":"v"}""", Filter.Tag("k").NotEqualTo("v") },
        { """{"field":"tag","relation":"in_array","key":"k","value":"a,b"}""", Filter.Tag("k").In("a", "b") },
        { """{"field":"tag","relation":"not_in_array","key":"k","value":"a"}""", Filter.Tag("k").NotIn("a") },
        { """{"field":"last_session","relation":">","hours_ago":"720"}""", Filter.LastSession.LongerAgoThan(TimeSpan.FromDays(30)) },
        { """{"field":"first_session","relation":"<","hours_ago":"1.5"}""", Filter.FirstSession.MoreRecentThan(TimeSpan.FromMinutes(90)) },
        { """{"field":"session_count","relation":">","value":"4"}""", Filter.SessionCount.GreaterThan(4) },
        { """{"field":"session_count","relation":"<","value":"4"}""", Filter.SessionCount.LessThan(4) },
        { """{"field":"session_count","relation":"=","value":"4"}""", Filter.SessionCount.EqualTo(4) },
        { """{"field":"session_count","relation":"!=","value":"4"}""", Filter.SessionCount.NotEqualTo(4) },
        { """{"field":"session_time","relation":">","value":"3600"}""", Filter.SessionTime.GreaterThan(TimeSpan.FromHours(1)) },
        { """{"field":"session_time","relation":"<","value":"60"}""", Filter.SessionTime.LessThan(TimeSpan.FromMinutes(1)) },
        { """{"field":"language","relation":"=","value":"de"}""", Filter.Language.EqualTo("de") },
        { """{"field":"country","relation":"!=","value":"AT"}""", Filter.Country.NotEqualTo("AT") },
        { """{"field":"app_version","relation":">","value":"1.2"}""", Filter.AppVersion.GreaterThan("1.2") },
        { """{"field":"app_version","relation":"<","value":"1.2"}""", Filter.AppVersion.LessThan("1.2") },
        { """{"field":"app_version","relation":"=","value":"1.2"}""", Filter.AppVersion.EqualTo("1.2") },
        { """{"field":"app_version","relation":"!=","value":"1.2"}""", Filter.AppVersion.NotEqualTo("1.2") },
        { """{"field":"location","radius":500,"lat":0,"long":-1.5}""", Filter.Near(0, -1.5, 500) },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_has_what_its_field_needs_and_no_more(string expected, Filter condition) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(Json(condition))), Json(condition));

    [Fact]
    public void Numbers_are_written_the_same_everywhere() => Cultures.Each(() =>
    {
        Assert.Equal("1.5", Filter.LastSession.LongerAgoThan(TimeSpan.FromMinutes(90)).HoursAgo);
        Assert.Equal("-5", Filter.SessionCount.GreaterThan(-5).Value);
    });

    [Fact]
    public void OR_stands_between_alternatives_and_AND_is_implied()
    {
        Filter a = Filter.Tag("a").Exists(), b = Filter.Tag("b").Exists(), c = Filter.Tag("c").Exists();

        Assert.Equal("a", Rows(a));
        Assert.Equal("a b", Rows(a & b));
        Assert.Equal("a OR b", Rows(a | b));
        Assert.Equal("a b OR c", Rows((a & b) | c));
        Assert.Equal("a b OR c", Rows(a & b | c));
        Assert.Equal("a OR b c", Rows(a | b & c));
        Assert.Equal("a b c", Rows(a & b & c));
    }

    [Fact]
    public void An_OR_inside_of_an_AND_is_multiplied_out()
    {
        Filter a = Filter.Tag("a").Exists(), b = Filter.Tag("b").Exists(), c = Filter.Tag("c").Exists(), d = Filter.Tag("d").Exists();

        Assert.Equal("a b OR a c", Rows(a & (b | c)));
        Assert.Equal("a c OR b c", Rows((a | b) & c));
        Assert.Equal("a c OR a d OR b c OR b d", Rows((a | b) & (c | d)));
    }

    [Fact]
    public void Filters_of_any_request_take_a_set()
    {
        var request = new CreateSegmentRequest { Name = "n", Filters = Filter.Country.EqualTo("AT") | Filter.Country.EqualTo("DE") };

        Assert.Contains("""{"operator":"OR"}""", OneSignalModel.ToJson(request), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_find_the_wrong_people_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Filter.Country.EqualTo("at"));
        Assert.Throws<ArgumentException>(() => Filter.Country.EqualTo("AUT"));
        Assert.Throws<ArgumentException>(() => Filter.Language.NotEqualTo("DE"));
        Assert.Throws<ArgumentException>(() => Filter.Tag(""));
        Assert.Throws<ArgumentException>(() => Filter.Tag("k").In());
        Assert.Throws<ArgumentException>(() => Filter.Tag("k").In("a,b"));
        Assert.Throws<ArgumentException>(() => Filter.Tag("k").In([.. Enumerable.Range(0, 21).Select(value => $"{value}")]));
        Assert.Throws<ArgumentNullException>(() => Filter.Tag("k").EqualTo(null!));
        Assert.Throws<InvalidOperationException>(() => default(TagField).Exists());
        Assert.Throws<ArgumentOutOfRangeException>(() => Filter.Near(91, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Filter.Near(0, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Filter.Near(0, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Filter.LastSession.LongerAgoThan(TimeSpan.FromHours(-1)));
    }

    [Fact]
    public void A_request_takes_200_rows_operators_included()
    {
        FilterSet rows = Filter.SessionCount.EqualTo(0);
        for (var count = 1; count < 100; count++)
        {
            rows |= Filter.SessionCount.EqualTo(count);
        }

        Assert.Equal(199, rows.Count);
        _ = Audience.Filters(rows);
        Assert.Throws<ArgumentException>(() => Audience.Filters(rows | Filter.SessionCount.EqualTo(100)));
    }

    private static string Rows(FilterSet set) => string.Join(" ", set.Select(row => row.Filter?.Key ?? row.FilterOperator!.Operator!.Value.Value));

    private static string Json(Filter filter) => OneSignalModel.ToJson(filter);
}
