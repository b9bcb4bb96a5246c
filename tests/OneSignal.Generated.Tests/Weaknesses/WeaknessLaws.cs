using System.Globalization;
using System.Text.RegularExpressions;

namespace OneSignal.Generated.Tests.Weaknesses;

/// <summary>The comparison counts 21 weaknesses; each has a test that is named for its number, here or in another project.</summary>
public sealed partial class WeaknessLaws
{
    private const int Known = 21;

    [Fact]
    public void Each_weakness_has_a_test()
    {
        var assembly = typeof(WeaknessLaws).Assembly;
        var tested = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("weaknesses/", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return TestName().Matches(reader.ReadToEnd());
            })
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, Known), tested.Distinct().Order());
    }

    [GeneratedRegex(@"\bpublic (?:async Task|void) Weakness_(\d\d)_\w+\(")]
    private static partial Regex TestName();
}
