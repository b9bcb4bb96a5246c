using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>
/// What messages and sessions led to. Nobody clicks in the simulator, and outcomes of an app's own are reported by its
/// devices, so both are zero; deliveries and sessions are counted.
/// </summary>
internal sealed class OutcomeFigures
{
    private const string Count = ".count";
    private const string Sum = ".sum";
    private const string Click = "os__click";
    private const string Delivery = "os__confirmed_delivery";
    private const string SessionDuration = "os__session_duration";

    private static readonly Dictionary<string, string> PlatformByType = new(StringComparer.Ordinal)
    {
        ["iOSPush"] = "0",
        ["AndroidPush"] = "1",
        ["FireOSPush"] = "2",
        ["ChromePush"] = "5",
        ["ChromeExtensionPush"] = "5",
        ["WindowsPush"] = "6",
        ["SafariLegacyPush"] = "7",
        ["FirefoxPush"] = "8",
        ["macOSPush"] = "9",
        ["Email"] = "11",
        ["HuaweiPush"] = "13",
        ["SMS"] = "14",
        ["SafariPush"] = "17",
    };

    private readonly DateTimeOffset _now;
    private readonly DateTimeOffset _start;
    private readonly IReadOnlyList<string> _platforms;
    private readonly string _attribution;

    private OutcomeFigures(ApiCall call)
    {
        _now = call.Now;
        _platforms = call.QueryList("outcome_platforms");
        _attribution = call.QueryValue("outcome_attribution") ?? "total";
        _start = call.Now - call.QueryValue("outcome_time_range") switch
        {
            "1d" => TimeSpan.FromDays(1),
            "1mo" => TimeSpan.FromDays(30),
            _ => TimeSpan.FromHours(1),
        };
    }

    /// <summary>The outcomes that a call names, of some messages and of the sessions in an app.</summary>
    public static bool TryShow(
        ApiCall call,
        IEnumerable<StoredMessage> messages,
        IEnumerable<SessionLog.Entry> sessions,
        [NotNullWhen(true)] out JsonArray? outcomes,
        [NotNullWhen(false)] out ApiAnswer? refusal)
    {
        (outcomes, refusal) = (null, null);
        var names = call.QueryList("outcome_names");
        if (!names.All(name => name.EndsWith(Count, StringComparison.Ordinal) || name.EndsWith(Sum, StringComparison.Ordinal)))
        {
            refusal = call.Refuse(400, "Add .sum or .count to every requested outcome id");
            return false;
        }

        if (names.Contains(Click + Sum, StringComparer.Ordinal))
        {
            refusal = call.Refuse(400, $"Clicks can only be counted: ask for {Click}{Count}.");
            return false;
        }

        var figures = new OutcomeFigures(call);
        outcomes = new JsonArray([.. names.Select(name => figures.Show(name, messages, sessions))]);
        return true;
    }

    private JsonObject Show(string name, IEnumerable<StoredMessage> messages, IEnumerable<SessionLog.Entry> sessions)
    {
        var dot = name.LastIndexOf('.');
        var (id, aggregation) = (name[..dot], name[(dot + 1)..]);
        return new JsonObject
        {
            ["id"] = id,
            ["value"] = id switch
            {
                Delivery when _attribution is "total" or "direct" => Deliveries(messages),
                SessionDuration when _attribution is "total" or "unattributed" => Sessions(sessions, isSum: aggregation == "sum"),
                _ => 0,
            },
            ["aggregation"] = aggregation,
        };
    }

    private int Deliveries(IEnumerable<StoredMessage> messages) =>
        messages.Where(message => message.IsSent(_now) && message.SendAfter > _start)
            .Sum(message => message.Audience.Reached.Count(recipient => IsOnPlatform(recipient.Subscription?.Type)));

    private int Sessions(IEnumerable<SessionLog.Entry> sessions, bool isSum) =>
        sessions.Where(session => session.At > _start && IsOnPlatform(session.SubscriptionType))
            .Sum(session => isSum ? session.Seconds : session.Count);

    private bool IsOnPlatform(string? type) =>
        _platforms.Count == 0
        || (type is not null && _platforms.Contains(PlatformByType.GetValueOrDefault(type), StringComparer.Ordinal));
}
