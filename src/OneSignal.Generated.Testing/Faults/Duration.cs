using System.Globalization;

namespace OneSignal.Generated.Testing.Faults;

/// <summary>Times as people type them: <c>200ms</c>, <c>5s</c>, <c>2m</c>.</summary>
internal static class Duration
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("m", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1)), ("ms", TimeSpan.FromMilliseconds(1)),
    ];

    /// <summary>In the largest unit that leaves no fraction.</summary>
    public static string Write(TimeSpan time)
    {
        var (unit, length) = Units.FirstOrDefault(unit => time.Ticks % unit.Length.Ticks == 0, Units[^1]);
        return (time.Ticks / (double)length.Ticks).ToString("0.####", CultureInfo.InvariantCulture) + unit;
    }

    public static bool TryRead(string text, out TimeSpan time)
    {
        // Minutes last: their unit is the beginning of that of milliseconds.
        foreach (var (unit, length) in Units.OrderByDescending(unit => unit.Unit.Length))
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(
                    text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number <= TimeSpan.MaxValue.Ticks / (double)length.Ticks / 2)
            {
                time = TimeSpan.FromTicks((long)Math.Round(number * length.Ticks));
                return true;
            }
        }

        time = default;
        return false;
    }
}
