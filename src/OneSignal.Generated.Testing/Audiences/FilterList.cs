using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>The conditions of a message or a segment: groups joined by OR, of conditions joined by AND, which binds tighter.</summary>
internal sealed class FilterList
{
    /// <summary>No condition at all: every subscription fits.</summary>
    public static readonly FilterList Everyone = new([[]]);

    private readonly List<List<FilterCondition>> _groups;

    private FilterList(List<List<FilterCondition>> groups) => _groups = groups;

    /// <param name="rows">The rows of a request, checked by <see cref="FilterRules"/>; anything but a list means everyone.</param>
    public static FilterList Read(JsonElement rows)
    {
        List<List<FilterCondition>> groups = [[]];
        foreach (var row in rows.Items())
        {
            if (row.Property("operator").Text() is { } joint)
            {
                if (joint == "OR")
                {
                    groups.Add([]);
                }
            }
            else
            {
                groups[^1].Add(new FilterCondition(row));
            }
        }

        return new FilterList(groups);
    }

    public bool Matches(StoredSubscription subscription, DateTimeOffset now) =>
        _groups.Any(group => group.All(filter => filter.Matches(subscription, now)));
}
