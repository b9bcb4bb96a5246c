using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reading;

/// <summary>RestSharp's requests, through the rules that look at them.</summary>
public sealed class RestCallTests
{
    private const string Request = "var request = new RestRequest(\"notifications\", Method.Post); ";

    [Theory]
    [InlineData("var client = new RestClient(Api); " + Request + "request.AddJsonBody([|new|] { app_id = id }); await client.ExecuteAsync(request);")]
    [InlineData("var client = new RestClient(Api + \"/notifications\"); var request = new RestRequest(\"\", Method.Post); request.AddJsonBody([|new|] { app_id = id }); await client.ExecuteAsync(request);")]
    [InlineData("var client = new RestClient(new RestClientOptions(Api)); " + Request + "request.AddJsonBody([|new|] { app_id = id }); await client.ExecuteAsync(request);")]
    [InlineData("var options = new RestClientOptions { BaseUrl = new Uri(Api) }; var client = new RestClient(options); " + Request + "request.AddJsonBody([|new|] { app_id = id }); await client.ExecuteAsync(request);")]
    [InlineData("await Shared.PostAsync(new RestRequest(\"/notifications\").AddHeader(\"a\", \"b\").AddJsonBody([|new|] { app_id = id }));")]
    [InlineData("await given.PostAsync(new RestRequest(\"https://onesignal.com/api/v1/notifications\").AddJsonBody([|new|] { app_id = id }));")]
    [InlineData("var request = new RestRequest(\"notifications\"); request.Method = Method.Post; request.AddJsonBody([|new|] { app_id = id }); Shared.Execute(request);")]
    [InlineData(Request + "request.AddParameter(\"application/json\", [|\"{\\\"app_id\\\":1}\"|], ParameterType.RequestBody); await Shared.ExecuteAsync(request);")]
    public Task A_body_without_a_key_is_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(RestSharpCode.Class(statements), References.HttpOnly);

    [Theory]
    [InlineData(Request + "request.AddJsonBody(new { idempotency_key = id }); await Shared.ExecuteAsync(request);")]
    [InlineData(Request + "request.AddJsonBody(new { app_id = id }); await given.ExecuteAsync(request);")]
    [InlineData("var request = new RestRequest(\"notifications\"); request.AddJsonBody(new { app_id = id }); await Shared.ExecuteAsync(request);")]
    [InlineData("await Shared.ExecuteAsync(other);")]
    [InlineData("var client = new RestClient(\"https://example.org\"); " + Request + "request.AddJsonBody(new { app_id = id }); await client.ExecuteAsync(request);")]
    public Task A_body_with_a_key_or_of_which_too_little_is_known_is_not_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(RestSharpCode.Class(statements), References.HttpOnly);

    [Fact]
    public Task A_client_of_one_call_is_reported() =>
        Rule<ClientPerCall>.VerifyAsync(
            RestSharpCode.Class("var client = new [|RestClient|](Api); " + Request + "await client.ExecuteAsync(request); await Shared.ExecuteAsync(request);"),
            References.HttpOnly);

    [Theory]
    [InlineData("await Shared.[|ExecuteAsync|](request);")]
    [InlineData("var answer = await Shared.[|ExecuteAsync|](request); Console.WriteLine(answer.IsSuccessful);")]
    [InlineData("var answer = Shared.[|Execute|](request); if (!answer.IsSuccessful) { Console.WriteLine(answer.Content); }")]
    [InlineData("var answer = await Shared.ExecuteAsync(request); Console.WriteLine(answer.Content);")]
    public Task An_answer_whose_content_is_not_read_is_reported(string statements) =>
        Rule<OutcomeUnread>.VerifyAsync(RestSharpCode.Class(Request + statements), References.HttpOnly);

    [Theory]
    [InlineData("var client = new RestClient(new RestClientOptions(Api) { Timeout = [|TimeSpan.FromSeconds(5)|] }); ", "")]
    [InlineData("var client = new RestClient(Api); ", "request.Timeout = [|TimeSpan.FromSeconds(5)|]; ")]
    [InlineData("var client = new RestClient(Api); ", "")]
    public Task A_time_out_is_reported(string client, string setting) =>
        Rule<TimeoutTooShort>.VerifyAsync(
            RestSharpCode.Class(client + Request + setting + "request.AddJsonBody(new { app_id = id }); await client.ExecuteAsync(request);"), References.HttpOnly);

    [Fact]
    public Task A_token_that_is_not_passed_and_a_failure_that_is_swallowed_are_reported() =>
        Task.WhenAll(
            Rule<CancellationNotPassed>.VerifyAsync(RestSharpCode.Class(Request + "await Shared.[|ExecuteAsync|](request);"), References.HttpOnly),
            Rule<SendFailureSwallowed>.VerifyAsync(
                RestSharpCode.Class(Request + "try { await Shared.ExecuteAsync(request); } [|catch|] { } try { Shared.Execute(request); } [|catch|] (Exception) { }"),
                References.HttpOnly));

    [Fact]
    public Task Classes_of_another_namespace_are_not_RestSharps() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            RestSharpCode.Class("await Shared.PostAsync(new RestRequest(\"notifications\").AddJsonBody(new { app_id = id }));")
                .Replace("using RestSharp;", "using Mine;", StringComparison.Ordinal)
                .Replace("namespace RestSharp", "namespace Mine", StringComparison.Ordinal),
            References.HttpOnly);
}
