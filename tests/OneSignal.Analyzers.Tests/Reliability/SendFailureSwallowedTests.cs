using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class SendFailureSwallowedTests
{
    [Theory]
    [InlineData("try { await client.Notifications.CreateAsync(request); } [|catch|] { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } [|catch|] (Exception) { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } [|catch|] (OneSignalException) { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } [|catch|] (OneSignalApiException ignored) { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (OperationCanceledException) { } [|catch|] (Exception) { }")]
    [InlineData("try { if (client is not null) { await client.Notifications.CreateAsync(request); } } [|catch|] { } finally { }")]
    [InlineData("try { client.Notifications.CreateAsync(request).Wait(); } [|catch|] (AggregateException) { }")]
    [InlineData("try { await client.Notifications.CancelAsync(\"id\"); } [|catch|] { }")]
    [InlineData("foreach (var name in names) { try { await client.Notifications.CreateAsync(request); } [|catch|] { } }")]
    [InlineData("try { await http.PostAsync(Url, content); } [|catch|] (HttpRequestException) { }")]
    [InlineData("Func<Task> send = async () => { try { await client.Notifications.CreateAsync(request); } [|catch|] { } }; await send();")]
    [InlineData("try { await client.Notifications.CreateInChunksAsync(request, Audience.ExternalIds(names)); } [|catch|] (OneSignalException) { }")]
    [InlineData("var post = System.Net.WebRequest.Create(Url); post.Method = \"POST\"; try { post.GetResponse(); } [|catch|] (System.Net.WebException) { }")]
    [InlineData("try { http.Send(new HttpRequestMessage(HttpMethod.Post, Url)); } [|catch|] { }")]
    public Task An_empty_catch_is_reported(string statements) => Rule<SendFailureSwallowed>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (Exception e) { Console.WriteLine(e); }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch { throw; }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (OneSignalException) { /* A demo. */ }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (OperationCanceledException) { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (OneSignalApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound) { }")]
    [InlineData("try { await client.Notifications.CreateAsync(request); } catch (Exception e) { Console.WriteLine(e); try { } catch { } }")]
    [InlineData("try { try { await client.Notifications.CreateAsync(request); } catch (Exception e) { Console.WriteLine(e); } } catch { }")]
    [InlineData("try { await client.Notifications.GetAsync(\"id\"); } catch { }")]
    [InlineData("Task? task = null; try { task = client.Notifications.CreateAsync(request); } catch { } await task!;")]
    [InlineData("for (var i = 0; i < 3; i++) { try { await client.Notifications.CreateAsync(request); break; } catch (OneSignalException) { } }")]
    [InlineData("try { Func<Task> send = async () => await client.Notifications.CreateAsync(request); keep = send; } catch { }")]
    [InlineData("try { await http.PostAsync(\"https://example.com/notifications\", content); } catch { }")]
    [InlineData("try { await http.GetStringAsync(\"https://api.onesignal.com/notifications\"); } catch { }")]
    public Task A_failure_that_is_seen_or_left_out_on_purpose_is_not_reported(string statements) =>
        Rule<SendFailureSwallowed>.VerifyAsync(Code(statements));

    [Fact]
    public Task The_message_names_the_call() =>
        Rule<SendFailureSwallowed>.VerifyAsync(
            Code("try { await client.Notifications.CreateAsync(request); } {|#0:catch|} { }"),
            References.Client,
            Rule<SendFailureSwallowed>.At(0, DiagnosticSeverity.Warning).WithArguments("CreateAsync"));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<SendFailureSwallowed>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            try
            {
                await client.Notifications.CreateAsync(new());
            }
            [|catch|]
            {
            }
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<SendFailureSwallowed>.VerifyAsync(
            """
            using System.Threading.Tasks;

            class OneSignalClient
            {
                public Task CreateAsync(string text) => Task.CompletedTask;
            }

            class C
            {
                async Task M(OneSignalClient client)
                {
                    try
                    {
                        await client.CreateAsync("a");
                    }
                    catch
                    {
                    }
                }
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<SendFailureSwallowed>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Code("try { await client.Notifications.CreateAsync(request); } catch { }"));

    private static string Code(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        #pragma warning disable CS0168, SYSLIB0014
        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            object? keep;

            async Task M(OneSignalClient client, HttpClient http, CreateNotificationRequest request, HttpContent content, string[] names)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
