using OneSignal.Analyzers.CodeFixes.Security;
using OneSignal.Analyzers.Security;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Security;

public sealed class AuthorizationSchemeFixerTests
{
    private const string Set = "client.DefaultRequestHeaders.Authorization = ";
    private const string Add = "client.DefaultRequestHeaders.Add(\"Authorization\", ";

    [Theory]
    [InlineData(Set + "new AuthenticationHeaderValue([|\"Basic\"|], key);", Set + "new AuthenticationHeaderValue(\"Key\", key);")]
    [InlineData(Set + "new([|\"Bearer\"|], key);", Set + "new(\"Key\", key);")]
    [InlineData(Set + "new AuthenticationHeaderValue([|OldScheme|], key);", Set + "new AuthenticationHeaderValue(\"Key\", key);")]
    [InlineData(Set + "new AuthenticationHeaderValue([|key|]);", Set + "new AuthenticationHeaderValue(\"Key\", key);")]
    [InlineData(Set + "new AuthenticationHeaderValue([|$\"Basic {key}\"|]);", Set + "new AuthenticationHeaderValue(\"Key\", $\"{key}\");")]
    [InlineData(Set + "new AuthenticationHeaderValue(\"Basic\", $\"[|Key |]{key}\");", Set + "new AuthenticationHeaderValue(\"Key\", $\"{key}\");")]
    [InlineData(Add + "\"[|Basic|] \" + key);", Add + "\"Key \" + key);")]
    [InlineData(Add + "$@\"[|Basic|] {key}\");", Add + "$@\"Key {key}\");")]
    [InlineData(Add + "\"[|Basic|] Key \" + key);", Add + "\"Key \" + key);")]
    [InlineData(Add + "$\"[|Basic|]{key}\");", Add + "$\"Key {key}\");")]
    [InlineData(Add + "\"[|YOUR_KEY|]\");", Add + "\"Key YOUR_KEY\");")]
    public Task The_header_is_given_the_scheme(string statement, string expected) =>
        Rule<AuthorizationScheme>.VerifyFixAsync<AuthorizationSchemeFixer>(
            AuthorizationSchemeTests.Source(statement), AuthorizationSchemeTests.Source(expected), References.HttpOnly);

    [Theory]
    [InlineData(Set + "new AuthenticationHeaderValue([|\"Basic\"|], Convert.ToBase64String(new byte[3]));")]
    [InlineData("var encoded = Convert.ToBase64String(new byte[3]); " + Set + "new AuthenticationHeaderValue([|\"Basic\"|], encoded);")]
    [InlineData(Set + "new AuthenticationHeaderValue([|\"Key\"|]);")]
    [InlineData(Set + "new AuthenticationHeaderValue([|\"Secret\"|], key);")]
    [InlineData(Set + "new AuthenticationHeaderValue(\"Key\", \"[|Key |]\" + key);")]
    [InlineData(Add + "[|OldScheme + \" \" + key|]);")]
    public Task Nothing_is_offered_where_the_key_or_a_constant_would_have_to_change(string statement) =>
        Rule<AuthorizationScheme>.VerifyNoFixAsync<AuthorizationSchemeFixer>(
            AuthorizationSchemeTests.Source(statement), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<AuthorizationScheme>.VerifyFixAsync<AuthorizationSchemeFixer>(
            AuthorizationSchemeTests.Source("""
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|"Basic"|], key);
                request.Headers.Add("Authorization", "[|Basic|] " + key);
                web.Headers["Authorization"] = $"[|Basic|] {key}";
                """),
            AuthorizationSchemeTests.Source("""
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", key);
                request.Headers.Add("Authorization", "Key " + key);
                web.Headers["Authorization"] = $"Key {key}";
                """),
            References.HttpOnly);
}
