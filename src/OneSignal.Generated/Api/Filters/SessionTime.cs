using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OneSignal.Generated;

/// <summary>How much time a user has spent in the app, to be compared.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Filter offers an instance, so that every field is compared in one form.")]
public readonly struct SessionTime
{
    /// <summary>The user has spent more.</summary>
    /// <param name="time">The time. It travels as whole seconds.</param>
    /// <returns>The condition.</returns>
    public Filter GreaterThan(TimeSpan time) => Make(FilterRelation.GreaterThan, time);

    /// <summary>The user has spent less.</summary>
    /// <param name="time">The time. It travels as whole seconds.</param>
    /// <returns>The condition.</returns>
    public Filter LessThan(TimeSpan time) => Make(FilterRelation.LessThan, time);

    private static Filter Make(FilterRelation relation, TimeSpan time) =>
        Filter.Of(FilterField.SessionTime, relation, time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture));
}
