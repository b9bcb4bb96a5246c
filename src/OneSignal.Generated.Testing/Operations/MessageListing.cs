using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>
/// The list of messages: with <c>offset</c> the newest first, with <c>time_offset</c> the oldest first and with the
/// place where the next page starts.
/// </summary>
internal sealed class MessageListing
{
    private const int DefaultLimit = 50;

    /// <summary>The <c>kind</c> of messages that came in through the API; the simulator has no others.</summary>
    private const string SentByApi = "1";

    private const string CursorPrefix = "after:";

    private readonly MessageStore _messages;

    public MessageListing(MessageStore messages) => _messages = messages;

    public ApiAnswer List(ApiCall call)
    {
        var limit = Number(call, "limit") ?? DefaultLimit;
        if (call.QueryValue("time_offset") is not { } start)
        {
            var offset = Number(call, "offset") ?? 0;
            var newestFirst = Matching(call).Reverse().ToList();
            return Answer(call, newestFirst.Count, newestFirst.Skip(offset).Take(limit), offset, limit);
        }

        if (call.QueryValue("offset") is not null)
        {
            return call.Errors.Answer(400, new ApiError("offset cannot be used together with time_offset."));
        }

        if (!TryReadStart(start, out var isAfterStart))
        {
            return call.Errors.Answer(400, new ApiError("time_offset is neither a time nor a value of next_time_offset."));
        }

        var matching = Matching(call).ToList();
        var page = matching.Where(isAfterStart).Take(limit).ToList();
        var next = page.Count == 0 ? null : WriteCursor(page[^1]);
        return Answer(call, matching.Count, page, offset: null, limit, start, next);
    }

    private IEnumerable<StoredMessage> Matching(ApiCall call) =>
        _messages.All(call.Now).Where(message =>
            call.QueryValue("kind") is null or SentByApi
            && (call.QueryValue("template_id") is not { } template
                || string.Equals(message.TemplateId, template, StringComparison.OrdinalIgnoreCase)));

    private static ApiAnswer Answer(
        ApiCall call, int total, IEnumerable<StoredMessage> page, int? offset, int limit, string? start = null, string? next = null)
    {
        var answer = new JsonObject { ["total_count"] = total };
        if (start is null)
        {
            answer["offset"] = offset;
        }
        else
        {
            answer["time_offset"] = start;
            answer["next_time_offset"] = next;
        }

        answer["limit"] = limit;
        answer["notifications"] = new JsonArray([.. page.Select(message => message.Show(call.Now))]);
        return ApiAnswer.Json(200, answer);
    }

    private static int? Number(ApiCall call, string name) =>
        call.QueryValue(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static bool TryReadStart(string text, out Func<StoredMessage, bool> isAfterStart)
    {
        if (TryReadCursor(text, out var number))
        {
            isAfterStart = message => message.Number > number;
            return true;
        }

        var isTime = DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time);
        isAfterStart = message => message.QueuedAt > time;
        return isTime;
    }

    private static string WriteCursor(StoredMessage last) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{CursorPrefix}{last.Number}"));

    private static bool TryReadCursor(string text, out long number)
    {
        number = 0;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Encoding.ASCII.GetString(bytes, 0, length) is var cursor
            && cursor.StartsWith(CursorPrefix, StringComparison.Ordinal)
            && long.TryParse(cursor.AsSpan(CursorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
