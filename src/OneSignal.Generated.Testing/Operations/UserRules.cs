using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What OneSignal wants of a user's aliases and properties beyond the types and limits of the document.</summary>
internal static class UserRules
{
    private const int MaxUpdates = 100;

    /// <summary>The largest number of tags that a plan has.</summary>
    private const int MaxTags = 100;

    private const int MaxOwnAliases = 20;

    /// <summary>What a program makes of an id that it does not have. OneSignal refuses more of them; these are known.</summary>
    private static readonly HashSet<string> Placeholders =
        new(StringComparer.OrdinalIgnoreCase) { "", "null", "nil", "none", "NA", "N/A", "undefined", "unknown", "0", "-1" };

    private static readonly HashSet<string> ReservedTags = new(StringComparer.Ordinal)
    {
        "message", "notification", "subscription", "user", "template", "app", "org", "dynamic_content", "data_feed",
        "journey", "custom_data",
    };

    /// <param name="identity">Aliases of a request.</param>
    /// <param name="present">The aliases that the user has already.</param>
    public static IEnumerable<Violation> CheckAliases(JsonElement identity, IReadOnlyDictionary<string, string> present)
    {
        foreach (var alias in identity.Members())
        {
            var id = alias.Value.GetString()!;
            if (alias.NameEquals("external_id") && Placeholders.Contains(id))
            {
                yield return new Violation("identity.external_id", "looks like a placeholder and not like the id of a user", id);
            }
            else if (id.Length == 0)
            {
                yield return new Violation($"identity.{alias.Name}", "must not be empty");
            }
        }

        var own = identity.Members().Select(alias => alias.Name).Concat(present.Keys)
            .Distinct(StringComparer.Ordinal)
            .Count(label => label is not ("external_id" or StoredUser.OneSignalIdLabel));
        if (own > MaxOwnAliases)
        {
            yield return new Violation("identity", $"would give the user {own} aliases of your own, of {MaxOwnAliases} at most");
        }
    }

    public static IEnumerable<Violation> CheckProperties(JsonElement properties)
    {
        var tags = properties.Property("tags");
        var updates = properties.Members().Count(property => !property.NameEquals("tags")) + tags.Members().Count();
        if (updates > MaxUpdates)
        {
            yield return new Violation("properties", $"must change at most {MaxUpdates} properties and tags, not {updates}");
        }

        foreach (var tag in tags.Members().Where(tag => ReservedTags.Contains(tag.Name)))
        {
            yield return new Violation($"properties.tags.{tag.Name}", "is a name that OneSignal keeps for itself");
        }
    }

    /// <summary>Whether the user would have more tags than any plan allows. The whole update is refused then.</summary>
    public static bool IsBeyondTagLimit(StoredUser user, JsonElement properties)
    {
        var tags = properties.Property("tags").Members().ToList();
        var added = tags.Count(tag => !tag.Value.ValueEquals("") && user.Tag(tag.Name) is null);
        var removed = tags.Count(tag => tag.Value.ValueEquals("") && user.Tag(tag.Name) is not null);
        return user.TagCount + added - removed > MaxTags;
    }
}
