namespace OneSignal.Generated;

/// <summary>A tag of the user, to be compared. Values are text; <c>&gt;</c> and <c>&lt;</c> compare numbers in it.</summary>
public readonly struct TagField
{
    private const int MostListed = 20;

    private readonly string? _key;

    internal TagField(string key)
    {
        _key = key;
    }

    /// <summary>The user has the tag.</summary>
    /// <returns>The condition.</returns>
    public Filter Exists() => Make(FilterRelation.Exists, null);

    /// <summary>The user does not have the tag.</summary>
    /// <returns>The condition.</returns>
    public Filter NotExists() => Make(FilterRelation.NotExists, null);

    /// <summary>The tag has this value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public Filter EqualTo(string value) => Compare(FilterRelation.Equal, value);

    /// <summary>The tag has another value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public Filter NotEqualTo(string value) => Compare(FilterRelation.NotEqual, value);

    /// <summary>The tag is greater.</summary>
    /// <param name="value">A number as text, such as <c>10</c>.</param>
    /// <returns>The condition.</returns>
    public Filter GreaterThan(string value) => Compare(FilterRelation.GreaterThan, value);

    /// <summary>The tag is less.</summary>
    /// <param name="value">A number as text, such as <c>10</c>.</param>
    /// <returns>The condition.</returns>
    public Filter LessThan(string value) => Compare(FilterRelation.LessThan, value);

    /// <summary>The tag has one of these values.</summary>
    /// <param name="values">From 1 to 20 values. They travel separated by commas, so none may have one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value, there are too many, or one is empty or has a comma.</exception>
    public Filter In(params string[] values) => Make(FilterRelation.InArray, Join(values));

    /// <summary>The tag has none of these values.</summary>
    /// <param name="values">From 1 to 20 values. They travel separated by commas, so none may have one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value, there are too many, or one is empty or has a comma.</exception>
    public Filter NotIn(params string[] values) => Make(FilterRelation.NotInArray, Join(values));

    private static string Join(string[] values)
    {
        var entries = Entries.Copy(values, nameof(values), static value => value.Length > 0 && value.IndexOf(',') < 0, "filled and free of commas");
        return entries.Count <= MostListed
            ? string.Join(",", entries)
            : throw new ArgumentException($"These are {entries.Count} values; a condition takes {MostListed}.", nameof(values));
    }

    private Filter Compare(FilterRelation relation, string value)
    {
        Argument.NotNull(value, nameof(value));
        return Make(relation, value);
    }

    private Filter Make(FilterRelation relation, string? value) => Filter.Of(
        FilterField.Tag, relation, value, _key ?? throw new InvalidOperationException("The tag has no key. Use Filter.Tag(key)."));
}
