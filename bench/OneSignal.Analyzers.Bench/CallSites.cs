using System.Globalization;

namespace OneSignal.Analyzers.Bench;

/// <summary>Calls of OneSignal, by the typed client and by HttpClient in turn, some of them with mistakes.</summary>
internal static class CallSites
{
    private const string Typed = """

        /// <summary>Tells a customer of an order.</summary>
        public sealed class Messages@(OneSignal.Generated.OneSignalClient onesignal)
        {
            public async Task<bool> ShippedAsync(string customer, Guid key, CancellationToken cancellationToken)
            {
                var answer = await onesignal.Notifications.CreateAsync(
                    new OneSignal.Generated.CreateNotificationRequest
                    {
                        IncludeAliases = new() { ["external_id"] = [customer] },
                        TargetChannel = OneSignal.Generated.TargetChannel.Push,
                        Contents = "Your order is on its way.",
                        IdempotencyKey = key,
                    },
                    cancellationToken).ConfigureAwait(false);
                return answer.Outcome == OneSignal.Generated.NotificationOutcome.Sent;
            }
        }

        """;

    private const string Raw = """

        /// <summary>Tells a customer of an order.</summary>
        public sealed class Notifier@(HttpClient http, string appId, string key)
        {
            private const string Url = "https://api.onesignal.com/notifications";

            public async Task ShippedAsync(string customer, CancellationToken cancellationToken)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, Url);
                request.Headers.TryAddWithoutValidation("Authorization", "Key " + key);
                request.Content = System.Net.Http.Json.JsonContent.Create(new
                {
                    app_id = appId,
                    include_aliases = new { external_id = new[] { customer } },
                    target_channel = "push",
                    contents = new { en = "Your order is on its way." },
                });
                using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    internal static string Code(int number) =>
        (number % 2 == 0 ? Typed : Raw).Replace("@", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
