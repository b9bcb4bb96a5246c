using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Misuse.Raw;

/// <summary>Tells customers of their orders, with HttpClient.</summary>
internal sealed class OrderNotifier(HttpClient http, string appId, string key)
{
    private const string Notifications = "http://api.onesignal.com/notifications";

    public async Task ShippedAsync(string customer)
    {
        var body = new // OSG1001
        {
            app_id = appId,
            include_aliases = new { external_id = new[] { customer } },
            target_channel = "push",
            contents = new { en = "Your order is on its way." },
        };
        using var answer = await http.PostAsJsonAsync(Notifications, body); // OSG2001
        Console.WriteLine(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    public async Task DeliveredAsync(int order, string customer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://onesignal.com/api/v1/notifications"); // OSG2008
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", key); // OSG3005
        request.Content = JsonContent.Create(new
        {
            app_id = appId,
            include_aliases = new { external_id = new[] { customer } },
            target_channel = "push",
            contents = new { en = "Your order has arrived." },
            idempotency_key = $"order-{order}-delivered", // OSG1004
        });
        using var answer = await http.SendAsync(request); // OSG1011
        Console.WriteLine(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }

    public async Task ReturnedAsync(Guid notice, string customer, DateTime pickup, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.PostAsJsonAsync(
                "https://api.onesignal.com/notifications",
                new
                {
                    app_id = appId,
                    include_aliases = new { external_id = new[] { customer } },
                    target_channel = "push",
                    contents = new { en = $"We pick up your parcel at {pickup}." },
                    send_after = new DateTime(2026, 12, 24, 9, 0, 0), // OSG1010
                    idempotency_key = notice,
                },
                cancellationToken);
            Console.WriteLine(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
        }
        catch (HttpRequestException) // OSG1012
        {
        }
    }

    public async Task<bool> IsDeliveredAsync(string message)
    {
        using var answer = await http.GetAsync($"https://api.onesignal.com:8443/notifications/{message}?app_id={appId}"); // OSG2009
        return answer.IsSuccessStatusCode;
    }
}
