using System.Globalization;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>The order of app versions: part by part, numbers by their value, so that 1.10 comes after 1.9.</summary>
internal static class VersionOrder
{
    public static int Compare(string left, string right)
    {
        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Max(lefts.Length, rights.Length); i++)
        {
            var order = ComparePart(lefts.ElementAtOrDefault(i) ?? "0", rights.ElementAtOrDefault(i) ?? "0");
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int ComparePart(string left, string right) =>
        long.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber)
        && long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber)
            ? leftNumber.CompareTo(rightNumber)
            : string.CompareOrdinal(left, right);
}
