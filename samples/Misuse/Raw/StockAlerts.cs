using System.Net;
using System.Text;

namespace Misuse.Raw;

/// <summary>Tells the staff that something is sold out, as it was done before HttpClient.</summary>
internal sealed class StockAlerts(string appId, string key)
{
    public void SoldOut(Guid alert, string item)
    {
#pragma warning disable SYSLIB0014 // Moved here as it was.
        var request = (HttpWebRequest)WebRequest.Create("https://onesignal.com/api/v1/notifications"); // OSG2008
#pragma warning restore SYSLIB0014
        request.Method = "POST";
        request.ContentType = "application/json; charset=utf-8";
        request.Headers.Add("Authorization", "Basic " + key); // OSG3005
        var body = Encoding.UTF8.GetBytes(
            "{\"app_id\": \"" + appId + "\", \"included_segments\": [\"Staff\"], \"contents\": {\"en\": \"Sold out: " + item + "\"}, "
            + "\"idempotency_key\": \"" + alert + "\"}");
        using (var stream = request.GetRequestStream())
        {
            stream.Write(body, 0, body.Length);
        }

        using var answer = (HttpWebResponse)request.GetResponse();
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"The alert was answered with {answer.StatusCode}.");
        }

        using var reader = new StreamReader(answer.GetResponseStream());
        Console.WriteLine(reader.ReadToEnd());
    }
}
