using System.Diagnostics;
using System.Net;
using System.Reflection;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Authentication;

public sealed class SecrecyTests
{
    public static TheoryData<HttpStatusCode, string> AnswersThatRepeatTheRequest => new()
    {
        { HttpStatusCode.BadGateway, "<html><title>{0}</title><pre>Authorization: Key {0}</pre></html>" },
        { HttpStatusCode.Forbidden, """{"errors":["bad key {0}"]}""" },
        { HttpStatusCode.Forbidden, """{"errors":[{"code":"{0}","title":"{0}","meta":{"{0}":"{0}"}}]}""" },
        { HttpStatusCode.BadRequest, "Authorization: Key {0}" },
        { HttpStatusCode.OK, """["{0}"]""" },
        { HttpStatusCode.OK, "<html>{0}" },
        { HttpStatusCode.OK, """{"identity":{"{0}":{}}}""" },
    };

    [Theory]
    [MemberData(nameof(AnswersThatRepeatTheRequest))]
    public async Task No_text_of_an_exception_holds_a_key_that_an_answer_repeats(HttpStatusCode status, string body)
    {
        using var client = TestClient.On(StubHandler.Answering(body.Replace("{0}", TestKeys.AppSecret), status));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(
            Alias.ExternalId("4711"), TestContext.Current.CancellationToken));

        Assert.DoesNotContain(TestKeys.AppSecret, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.AppSecret, exception.ResponseBody, StringComparison.Ordinal);
        Assert.Contains("(redacted)", exception.ResponseBody, StringComparison.Ordinal);
        Assert.All(exception.Errors, error => Assert.DoesNotContain(
            TestKeys.AppSecret, $"{error} {error.Code} {error.Title} {error.Meta}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_text_of_an_exception_holds_a_key_that_a_handler_quotes()
    {
        using var client = TestClient.On(new StubHandler((request, _) => throw new HttpRequestException("Cannot send " + request)));

        var exception = await Assert.ThrowsAsync<OneSignalConnectionException>(
            () => client.Users.GetAsync(Alias.ExternalId("4711"), TestContext.Current.CancellationToken));

        Assert.Contains("Cannot send", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.AppSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_options_and_clients_do_not_print_a_key()
    {
        using var client = TestClient.On(StubHandler.Answering("{}"));
        var requestOptions = new RequestOptions { AppId = TestKeys.AppId };

        foreach (var value in new object[] { TestKeys.App, TestKeys.Organization, TestClient.Options(), client, requestOptions })
        {
            Assert.DoesNotContain(TestKeys.AppSecret, value.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(TestKeys.OrganizationSecret, value.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_key_has_nothing_that_a_serialiser_or_a_debugger_would_show()
    {
        foreach (var type in new[] { typeof(AppApiKey), typeof(OrganizationApiKey) })
        {
            Assert.Empty(type.GetProperties());
            Assert.Empty(type.GetFields());
        }

        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
        var members = typeof(OneSignalApiKey).GetFields(Hidden).Cast<MemberInfo>().Concat(typeof(OneSignalApiKey).GetProperties(Hidden)).ToList();
        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Equal(
            DebuggerBrowsableState.Never, member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
        Assert.Equal("{ToString(),nq}", typeof(OneSignalApiKey).GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
    }
}
