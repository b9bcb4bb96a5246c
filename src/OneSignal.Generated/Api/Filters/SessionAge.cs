using System.Globalization;

namespace OneSignal.Generated;

/// <summary>How long ago a session was, to be compared.</summary>
public readonly struct SessionAge
{
    private readonly bool _isOfFirst;

    internal SessionAge(bool isOfFirst)
    {
        _isOfFirst = isOfFirst;
    }

    /// <summary>The session was longer ago.</summary>
    /// <param name="age">How long, 0 or more. It travels as hours.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Filter LongerAgoThan(TimeSpan age) => Make(FilterRelation.GreaterThan, age);

    /// <summary>The session was more recent.</summary>
    /// <param name="age">How long ago, 0 or more. It travels as hours.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Filter MoreRecentThan(TimeSpan age) => Make(FilterRelation.LessThan, age);

    private Filter Make(FilterRelation relation, TimeSpan age) => new()
    {
        Field = _isOfFirst ? FilterField.FirstSession : FilterField.LastSession,
        Relation = relation,
        HoursAgo = age >= TimeSpan.Zero
            ? age.TotalHours.ToString("0.####", CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(age), age, "It must not be negative."),
    };
}
