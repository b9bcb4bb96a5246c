using System.Text.Json;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Json;

public sealed class TimeTests
{
    [Theory]
    [InlineData("\"2026-08-13T10:00:00Z\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"2026-08-13T10:00:00+02:00\"", "2026-08-13T10:00:00+02:00")]
    [InlineData("\"2026-08-13T10:00:00-05:30\"", "2026-08-13T10:00:00-05:30")]
    [InlineData("\"2026-08-13T10:00:00+0200\"", "2026-08-13T10:00:00+02:00")]
    [InlineData("\"2026-08-13T10:00:00.5Z\"", "2026-08-13T10:00:00.5+00:00")]
    [InlineData("\"2026-08-13T10:00:00.123456789Z\"", "2026-08-13T10:00:00.1234568+00:00")]
    [InlineData("\"2026-08-13T10:00:00\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"2026-08-13 10:00:00\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"2026-08-13 10:00:00 UTC\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"2026-08-13 10:00:00 +0200\"", "2026-08-13T10:00:00+02:00")]
    [InlineData("\"2026-08-13 10:00:00 GMT-0700\"", "2026-08-13T10:00:00-07:00")]
    [InlineData("\"Thu, 13 Aug 2026 10:00:00 GMT\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"Thu Aug 13 2026 10:00:00 GMT-0700 (PDT)\"", "2026-08-13T10:00:00-07:00")]
    [InlineData("\"20260813T100000Z\"", "2026-08-13T10:00:00+00:00")]
    [InlineData("\"2026-08-13\"", "2026-08-13T00:00:00+00:00")]
    [InlineData("1786615200", "2026-08-13T10:00:00+00:00")]
    [InlineData("1786615200.5", "2026-08-13T10:00:00.5+00:00")]
    [InlineData("1786615200000", "2026-08-13T10:00:00+00:00")]
    public void Common_forms_are_read_and_written_with_their_offset(string json, string expected) => Cultures.Each(() =>
    {
        var times = Read($$"""{"at":{{json}},"maybe":{{json}}}""");

        Assert.Equal(times.At, times.Maybe);
        Assert.Equal(expected, IsoTime.Write(times.At));
        Assert.Equal($$"""{"at":"{{expected}}","maybe":"{{expected}}"}""", JsonText.Write(new Times.Writer(), times));
    });

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void No_text_is_no_time(string json) =>
        Assert.Null(Read($$"""{"at":0,"maybe":{{json}}}""").Maybe);

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"10:00\"")]
    [InlineData("\"2026-13-01T00:00:00Z\"")]
    [InlineData("\"UTC\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("1e300")]
    [InlineData("-1e15")]
    public void What_is_no_time_is_an_error_of_the_json(string json)
    {
        Assert.Throws<JsonException>(() => Read($$"""{"at":{{json}}}"""));
        Assert.Throws<JsonException>(() => Read($$"""{"maybe":{{json}}}"""));
    }

    private static Times Read(string json) => JsonText.Read(new Times.Reader(), json)!;
}
