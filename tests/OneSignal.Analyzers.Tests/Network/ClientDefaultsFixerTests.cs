using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class ClientDefaultsFixerTests
{
    [Theory]
    [InlineData("client.BaseAddress = new Uri(\"https://onesignal.com/api/[|v1|]\");", "client.BaseAddress = new Uri(\"https://onesignal.com/api/v1/\");")]
    [InlineData("client.BaseAddress = new Uri(@\"https://onesignal.com/api/[|v1|]\");", "client.BaseAddress = new Uri(@\"https://onesignal.com/api/v1/\");")]
    [InlineData("client.BaseAddress = new Uri($\"https://api.onesignal.com/apps/{id}/users/[|by|]\");", "client.BaseAddress = new Uri($\"https://api.onesignal.com/apps/{id}/users/by/\");")]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/[|v1|]\"), \"notifications\"));", "client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), \"notifications\"));")]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), [|\"/notifications\"|]));", "client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), \"notifications\"));")]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), [|$\"/notifications/{id}\"|]));", "client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), $\"notifications/{id}\"));")]
    public Task A_slash_is_added_or_taken_away(string statement, string expected) =>
        Rule<ClientDefaults>.VerifyFixAsync<ClientDefaultsFixer>(
            ClientDefaultsTests.Source(statement), ClientDefaultsTests.Source(expected), References.HttpOnly);

    [Theory]
    [InlineData("client.BaseAddress = [|new Uri(Legacy)|];")]
    [InlineData("client.GetAsync(new Uri([|Base|], \"notifications\"));")]
    [InlineData("if (id.Length > 0) client.DefaultRequestHeaders.Add([|\"Content-Type\"|], id);")]
    [InlineData("Action setUp = () => client.DefaultRequestHeaders.Add([|\"Content-Type\"|], id);")]
    public Task Nothing_is_offered_where_other_code_would_change_too(string statement) =>
        Rule<ClientDefaults>.VerifyNoFixAsync<ClientDefaultsFixer>(ClientDefaultsTests.Source(statement), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<ClientDefaults>.VerifyFixAsync<ClientDefaultsFixer>(
            ClientDefaultsTests.Source("""
                client.BaseAddress = new Uri("https://onesignal.com/api/[|v1|]");
                        // JSON.
                        client.DefaultRequestHeaders.Add([|"Content-Type"|], "application/json");
                        client.DefaultRequestHeaders.Add("Accept", "application/json"); client.DefaultRequestHeaders.Add([|"Content-Type"|], id); // Too.
                        var other = new HttpClient { BaseAddress = new Uri("https://onesignal.com/api/[|v1|]") };
                        other.GetAsync([|"/notifications"|]);
                        other.GetAsync([|$"/notifications/{id}"|]);
                """),
            ClientDefaultsTests.Source("""
                client.BaseAddress = new Uri("https://onesignal.com/api/v1/");
                        // JSON.
                        client.DefaultRequestHeaders.Add("Accept", "application/json"); // Too.
                        var other = new HttpClient { BaseAddress = new Uri("https://onesignal.com/api/v1/") };
                        other.GetAsync("notifications");
                        other.GetAsync($"notifications/{id}");
                """),
            References.HttpOnly);

    [Fact]
    public Task A_top_level_statement_is_removed_with_its_line() =>
        Rule<ClientDefaults>.VerifyFixAsync<ClientDefaultsFixer>(
            """
            using System;
            using System.Net.Http;

            using var http = new HttpClient { BaseAddress = new Uri("https://api.onesignal.com") };
            http.DefaultRequestHeaders.Add(
                [|"Content-Type"|], "application/json");
            Console.WriteLine(http.BaseAddress);
            """,
            """
            using System;
            using System.Net.Http;

            using var http = new HttpClient { BaseAddress = new Uri("https://api.onesignal.com") };
            Console.WriteLine(http.BaseAddress);
            """,
            References.HttpOnly);
}
