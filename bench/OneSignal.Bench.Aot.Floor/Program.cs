// Sends one message with HttpClient and source-generated System.Text.Json, and ends with the answer: what a careful team
// writes that needs this call and no other.
//
//   OneSignal.Bench.Aot.Floor BASE_ADDRESS APP_ID KEY
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using OneSignal.Bench.Sides;

using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
using var http = new HttpClient(handler) { BaseAddress = new Uri(args[0]), DefaultRequestVersion = HttpVersion.Version20 };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", args[2]);

var message = new FloorMessage
{
    AppId = args[1],
    IdempotencyKey = Guid.CreateVersion7(),
    IncludeAliases = new Dictionary<string, IReadOnlyList<string>> { ["external_id"] = ["customer-4711"] },
    TargetChannel = "push",
    Headings = new Dictionary<string, string> { ["en"] = "Thank you" },
    Contents = new Dictionary<string, string> { ["en"] = "Your order is on its way." },
};
var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(message, FloorJson.Default.FloorMessage));
content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
using var request = new HttpRequestMessage(HttpMethod.Post, "notifications") { Content = content, Version = HttpVersion.Version20 };
using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
response.EnsureSuccessStatusCode();
using var stream = await response.Content.ReadAsStreamAsync();
var answer = await JsonSerializer.DeserializeAsync(stream, FloorJson.Default.FloorAnswer);
Console.WriteLine(answer?.Id);

[JsonSerializable(typeof(FloorMessage))]
[JsonSerializable(typeof(FloorAnswer))]
internal sealed partial class FloorJson : JsonSerializerContext;
