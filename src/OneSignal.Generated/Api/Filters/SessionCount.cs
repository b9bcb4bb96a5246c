using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OneSignal.Generated;

/// <summary>How many sessions a user has had, to be compared.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Filter offers an instance, so that every field is compared in one form.")]
public readonly struct SessionCount
{
    /// <summary>The user has had more.</summary>
    /// <param name="count">The number of sessions.</param>
    /// <returns>The condition.</returns>
    public Filter GreaterThan(int count) => Make(FilterRelation.GreaterThan, count);

    /// <summary>The user has had fewer.</summary>
    /// <param name="count">The number of sessions.</param>
    /// <returns>The condition.</returns>
    public Filter LessThan(int count) => Make(FilterRelation.LessThan, count);

    /// <summary>The user has had so many.</summary>
    /// <param name="count">The number of sessions.</param>
    /// <returns>The condition.</returns>
    public Filter EqualTo(int count) => Make(FilterRelation.Equal, count);

    /// <summary>The user has had more or fewer.</summary>
    /// <param name="count">The number of sessions.</param>
    /// <returns>The condition.</returns>
    public Filter NotEqualTo(int count) => Make(FilterRelation.NotEqual, count);

    private static Filter Make(FilterRelation relation, int count) =>
        Filter.Of(FilterField.SessionCount, relation, count.ToString(CultureInfo.InvariantCulture));
}
