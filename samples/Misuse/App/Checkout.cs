using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Misuse.App;

/// <summary>The till that customers install at home. It sends by itself.</summary>
internal sealed class Checkout(HttpClient http, string appId, string key)
{
    public async Task ThankAsync(Guid order, string customer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.onesignal.com/notifications");
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", key); // OSG3003
        request.Content = JsonContent.Create(new
        {
            app_id = appId,
            include_aliases = new { external_id = new[] { customer } },
            target_channel = "push",
            contents = new { en = "Thank you!" },
            idempotency_key = order,
        });
        using var answer = await http.SendAsync(request, cancellationToken);
        Console.WriteLine(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }
}
