using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using OneSignal.Generated.Testing.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Delivery;

/// <summary>The client's own connections against a server that does what OneSignal should not.</summary>
public sealed class OwnConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_does_not_take_the_key_along(int status)
    {
        var strangers = new List<string>();
        await using var elsewhere = await RawServer.StartAsync(
            context =>
            {
                strangers.Add(context.Request.Headers.Authorization.ToString());
                return Task.CompletedTask;
            },
            Token);
        await using var server = await RawServer.StartAsync(
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = elsewhere.Address.AbsoluteUri;
                return Task.CompletedTask;
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, server, elsewhere);
        using (http)
        using (client)
        {
            var failure = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("a"), Token));

            Assert.Equal((HttpStatusCode)status, failure.StatusCode);
            Assert.Contains("Redirects are not followed", failure.Message, StringComparison.Ordinal);
        }

        Assert.Empty(strangers);
    }

    [Fact]
    public async Task No_cookie_is_kept()
    {
        var cookies = new List<string>();
        await using var server = await RawServer.StartAsync(
            context =>
            {
                cookies.Add(context.Request.Headers.Cookie.ToString());
                context.Response.Headers.SetCookie = "__cf_bm=a; path=/; secure";
                return context.Response.WriteAsync("{}", Token);
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, server);
        using (http)
        using (client)
        {
            await client.Users.GetAsync(Alias.ExternalId("a"), Token);
            await client.Users.GetAsync(Alias.ExternalId("a"), Token);
        }

        Assert.Equal(["", ""], cookies);
    }

    [Theory]
    [InlineData(DecompressionMethods.None)]
    [InlineData(DecompressionMethods.All)]
    public async Task A_compressed_answer_is_asked_for_and_read_whoever_unpacks_it(DecompressionMethods handlers)
    {
        await using var server = await RawServer.StartAsync(
            context =>
            {
                Assert.Contains("gzip", context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
                context.Response.Headers.ContentEncoding = "gzip";
                return context.Response.Body.WriteAsync(Gzip("""{"identity":{"external_id":"Jürgen"}}"""), Token).AsTask();
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, handlers, server);
        using (http)
        using (client)
        {
            Assert.Equal("Jürgen", (await client.Users.GetAsync(Alias.ExternalId("a"), Token)).Identity!["external_id"]);
        }
    }

    [Fact]
    public async Task Compressed_data_that_are_damaged_are_an_error_of_the_connection()
    {
        await using var server = await RawServer.StartAsync(
            context =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return context.Response.WriteAsync("no gzip at all", Token);
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, server);
        using (http)
        using (client)
        {
            var failure = await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Users.GetAsync(Alias.ExternalId("a"), Token));

            Assert.IsType<InvalidDataException>(failure.InnerException);
        }
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_given_up()
    {
        await using var server = await RawServer.StartAsync(
            context =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return context.Response.Body.WriteAsync(Gzip(new string(' ', 100_000_000)), Token).AsTask();
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, server);
        using (http)
        using (client)
        {
            var failure = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("a"), Token));

            Assert.Contains("longer than 16 MiB", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_id_with_everything_that_a_path_could_break_at_arrives_as_one_segment()
    {
        const string Id = "a/../b?c=d%2Fe#f g\u00FC\u65E5";
        var targets = new List<string>();
        await using var server = await RawServer.StartAsync(
            context =>
            {
                targets.Add(context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget);
                return context.Response.WriteAsync("{}", Token);
            },
            Token);
        var (client, http) = RawServer.CreateClient(server.Address, server);
        using (http)
        using (client)
        {
            await client.Users.GetAsync(new Alias("Crm/Id", Id), Token);
        }

        Assert.EndsWith("/users/by/Crm%2FId/" + Uri.EscapeDataString(Id), Assert.Single(targets), StringComparison.Ordinal);
    }

    private static byte[] Gzip(string text)
    {
        using var target = new MemoryStream();
        using (var packed = new GZipStream(target, CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }
}
