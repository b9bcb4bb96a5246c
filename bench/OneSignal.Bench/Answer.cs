using System.Text;

namespace OneSignal.Bench;

/// <summary>What both calls are answered with.</summary>
internal static class Answer
{
    internal const string ContentType = "application/json; charset=utf-8";

    internal static readonly byte[] Created = Encoding.UTF8.GetBytes("""{"id":"b98881cc-1e94-4366-bbd9-db8f3429292b","external_id":null}""");

    /// <summary>About 1.5 KB, like a user with two subscriptions and a few tags.</summary>
    internal static readonly byte[] User = Encoding.UTF8.GetBytes(UserJson());

    private static string UserJson()
    {
        const string Subscription = """
            {"id":"%ID%","app_id":"3f6c1d52-8a0e-4b7f-9d31-5c2e8b7a4f10","type":"AndroidPush","token":"%TOKEN%","enabled":true,"notification_types":1,"session_time":98,"session_count":6,"sdk":"050100","device_model":"Pixel 9","device_os":"15"}
            """;
        var token = string.Concat(Enumerable.Repeat("c2FtcGxlLXRva2Vu", 10));
        var subscriptions = Enumerable.Range(1, 2).Select(number => Subscription
            .Replace("%ID%", $"0b7d4c18-5e26-4f93-a1d8-6c70e25f9b{number:00}", StringComparison.Ordinal)
            .Replace("%TOKEN%", token, StringComparison.Ordinal));
        return $$"""
            {"identity":{"external_id":"customer-4711","onesignal_id":"9e107d9d-372b-4a4c-b6d8-2a42ba8c3d11"},"properties":{"tags":{"VIPLevel":"3","city":"Utrecht","plan":"growth","cart":"2"},"language":"nl","timezone_id":"Europe/Amsterdam","country":"NL","first_active":1762000000,"last_active":1763900000},"subscriptions":[{{string.Join(',', subscriptions)}}]}
            """;
    }
}
