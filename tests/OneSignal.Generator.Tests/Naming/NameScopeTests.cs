using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void The_first_gets_the_plain_name_and_nobody_gets_a_taken_one()
    {
        var scope = new NameScope(["Equals"]);

        Assert.Equal(["Name", "NameValue", "NameValue2", "NameValue3"], Enumerable.Range(0, 4).Select(_ => scope.Claim("Name", "Value")));
        Assert.Equal("EqualsValue", scope.Claim("Equals", "Value"));
        Assert.True(scope.IsTaken("EqualsValue"));
        Assert.False(scope.IsTaken("equals"));
    }

    [Fact]
    public void A_name_that_looks_like_a_numbered_one_is_not_given_twice()
    {
        var scope = new NameScope([]);
        string[] wanted = ["A", "AValue", "A", "A", "AValue2", "A", "AValue"];

        var given = wanted.Select(name => scope.Claim(name, "Value")).ToList();

        Assert.Equal(given.Count, given.Distinct().Count());
    }
}
