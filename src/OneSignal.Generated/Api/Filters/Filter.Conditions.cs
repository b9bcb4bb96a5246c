using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <content>Conditions that are whole: each field offers the relations that OneSignal allows for it, and no others.</content>
public sealed partial class Filter
{
    /// <summary>How long ago the last session was.</summary>
    public static SessionAge LastSession => new(isOfFirst: false);

    /// <summary>How long ago the first session was.</summary>
    public static SessionAge FirstSession => new(isOfFirst: true);

    /// <summary>How many sessions the user has had.</summary>
    public static SessionCount SessionCount => default;

    /// <summary>How much time the user has spent in the app.</summary>
    public static SessionTime SessionTime => default;

    /// <summary>The user's language, two lower-case letters such as <c>de</c>.</summary>
    public static CodeField Language => new(FilterField.Language, 'a', 'z');

    /// <summary>The user's country, two upper-case letters such as <c>AT</c>.</summary>
    public static CodeField Country => new(FilterField.Country, 'A', 'Z');

    /// <summary>The version of the app on the device.</summary>
    public static AppVersionField AppVersion => default;

    /// <summary>Users whom both conditions fit.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other one.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "FilterSet.And is the named alternative.")]
    public static FilterSet operator &(Filter left, Filter right) => FilterSet.From(left).And(FilterSet.From(right));

    /// <summary>Users whom either condition fits.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other one.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "FilterSet.Or is the named alternative.")]
    public static FilterSet operator |(Filter left, Filter right) => FilterSet.From(left).Or(FilterSet.From(right));

    /// <summary>A tag of the user.</summary>
    /// <param name="key">The tag's key; it is taken literally.</param>
    /// <returns>The tag, to be compared.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static TagField Tag(string key)
    {
        Argument.NotNull(key, nameof(key));
        return key.Length > 0 ? new TagField(key) : throw new ArgumentException("It is empty.", nameof(key));
    }

    /// <summary>Users whose last known position is around a point.</summary>
    /// <param name="latitude">Degrees, from -90 to 90.</param>
    /// <param name="longitude">Degrees, from -180 to 180.</param>
    /// <param name="radius">Metres, 0 or more.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static Filter Near(double latitude, double longitude, double radius) => new()
    {
        Field = FilterField.Location,
        Lat = Within(latitude, -90, 90, nameof(latitude)),
        Long = Within(longitude, -180, 180, nameof(longitude)),
        Radius = Within(radius, 0, double.MaxValue, nameof(radius)),
    };

    internal static Filter Of(FilterField field, FilterRelation relation, string? value, string? key = null) =>
        new() { Field = field, Relation = relation, Value = value, Key = key };

    /// <summary>Written so that what is not a number is outside too.</summary>
    private static double Within(double value, double lowest, double highest, string name) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"It must be from {lowest} to {highest}."));
}
