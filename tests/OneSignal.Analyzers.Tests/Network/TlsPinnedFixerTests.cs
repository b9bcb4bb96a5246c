using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class TlsPinnedFixerTests
{
    [Theory]
    [InlineData("ServicePointManager.SecurityProtocol = [|SecurityProtocolType.Tls11 | SecurityProtocolType.Tls|];", "ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;")]
    [InlineData("sockets.SslOptions.EnabledSslProtocols = [|SslProtocols.Tls12|];", "sockets.SslOptions.EnabledSslProtocols = SslProtocols.None;")]
    public Task The_value_is_replaced(string statement, string expected) =>
        Rule<TlsPinned>.VerifyFixAsync<TlsPinnedFixer>(ApiCode.Class(statement), ApiCode.Class(expected), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<TlsPinned>.VerifyFixAsync<TlsPinnedFixer>(ApiCode.Class("handler.SslProtocols = [|SslProtocols.Tls11|]; ServicePointManager.SecurityProtocol = [|SecurityProtocolType.Tls|];"), ApiCode.Class("handler.SslProtocols = SslProtocols.None; ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;"), References.HttpOnly);
}
