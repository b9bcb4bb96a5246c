using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>
/// Conditions joined by <c>&amp;</c> and <c>|</c>, as the rows that OneSignal wants. It is a list of them, so that
/// <c>Filters</c> of any request takes it. Sets are never changed; joining makes another.
/// </summary>
/// <remarks>
/// In OneSignal's rows, AND binds tighter than OR and there are no parentheses, so an <c>|</c> inside of an <c>&amp;</c> is
/// multiplied out: <c>a &amp; (b | c)</c> becomes <c>a &amp; b | a &amp; c</c>.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is a set of conditions first, and a list of rows for requests.")]
public sealed class FilterSet : IReadOnlyList<FilterExpression>
{
    private readonly Filter[][] _alternatives;
    private readonly FilterExpression[] _rows;

    private FilterSet(Filter[][] alternatives)
    {
        _alternatives = alternatives;
        _rows = Rows(alternatives).ToArray();
    }

    /// <summary>How many rows there are, operators included. A request takes 200.</summary>
    public int Count => _rows.Length;

    /// <summary>A row.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    public FilterExpression this[int index] => _rows[index];

    /// <summary>Takes one condition as a set.</summary>
    /// <param name="filter">The condition.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "From is the named alternative.")]
    public static implicit operator FilterSet(Filter filter) => From(filter);

    /// <summary>Users whom both fit.</summary>
    /// <param name="left">One condition or several.</param>
    /// <param name="right">One condition or several.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "And is the named alternative.")]
    public static FilterSet operator &(FilterSet left, FilterSet right)
    {
        Argument.NotNull(left, nameof(left));
        return left.And(right);
    }

    /// <summary>Users whom either fits.</summary>
    /// <param name="left">One condition or several.</param>
    /// <param name="right">One condition or several.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Or is the named alternative.")]
    public static FilterSet operator |(FilterSet left, FilterSet right)
    {
        Argument.NotNull(left, nameof(left));
        return left.Or(right);
    }

    /// <summary>Takes one condition as a set.</summary>
    /// <param name="filter">The condition.</param>
    /// <returns>The set.</returns>
    public static FilterSet From(Filter filter)
    {
        Argument.NotNull(filter, nameof(filter));
        return new FilterSet([[filter]]);
    }

    /// <summary>Users whom the other conditions fit as well.</summary>
    /// <param name="other">The other conditions.</param>
    /// <returns>Another set; this one stays as it is.</returns>
    public FilterSet And(FilterSet other)
    {
        Argument.NotNull(other, nameof(other));
        return new FilterSet(
            (from mine in _alternatives from theirs in other._alternatives select (Filter[])[.. mine, .. theirs]).ToArray());
    }

    /// <summary>Users whom these conditions fit or the others do.</summary>
    /// <param name="other">The other conditions.</param>
    /// <returns>Another set; this one stays as it is.</returns>
    public FilterSet Or(FilterSet other)
    {
        Argument.NotNull(other, nameof(other));
        return new FilterSet([.. _alternatives, .. other._alternatives]);
    }

    /// <summary>Goes through the rows.</summary>
    /// <returns>The rows.</returns>
    public IEnumerator<FilterExpression> GetEnumerator() => ((IEnumerable<FilterExpression>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>OR stands between alternatives, never at an end; AND is implied between neighbours.</summary>
    private static IEnumerable<FilterExpression> Rows(Filter[][] alternatives)
    {
        for (var index = 0; index < alternatives.Length; index++)
        {
            if (index > 0)
            {
                yield return new FilterOperator { Operator = FilterOperatorKind.Or };
            }

            foreach (var filter in alternatives[index])
            {
                yield return filter;
            }
        }
    }
}
