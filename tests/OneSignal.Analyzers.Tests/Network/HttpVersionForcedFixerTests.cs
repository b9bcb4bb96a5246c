using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class HttpVersionForcedFixerTests
{
    [Theory]
    [InlineData("request.Version = [|new Version(1, 1)|];", "request.Version = HttpVersion.Version20;")]
    [InlineData("client.DefaultRequestVersion = [|HttpVersion.Version10|];", "client.DefaultRequestVersion = HttpVersion.Version20;")]
    public Task The_value_is_replaced(string statement, string expected) =>
        Rule<HttpVersionForced>.VerifyFixAsync<HttpVersionForcedFixer>(ApiCode.Class(statement), ApiCode.Class(expected), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<HttpVersionForced>.VerifyFixAsync<HttpVersionForcedFixer>(ApiCode.Class("request.Version = [|HttpVersion.Version11|]; client.DefaultRequestVersion = [|new(1, 1)|];"), ApiCode.Class("request.Version = HttpVersion.Version20; client.DefaultRequestVersion = HttpVersion.Version20;"), References.HttpOnly);
}
