using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>A user with aliases, properties and subscriptions.</summary>
internal sealed class StoredUser
{
    /// <summary>The alias that every user has, given by OneSignal.</summary>
    public const string OneSignalIdLabel = "onesignal_id";

    private const string Tags = "tags";
    private const string Purchases = "purchases";
    private const string Spent = "amount_spent";

    private readonly OrderedDictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly JsonObject _properties = [];
    private readonly List<StoredSubscription> _subscriptions = [];
    private readonly DateTimeOffset _createdAt;

    public StoredUser(Guid id, DateTimeOffset now)
    {
        Id = id.ToString();
        _createdAt = now;
        _aliases.Add(OneSignalIdLabel, Id);
    }

    public string Id { get; }

    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    public IReadOnlyList<StoredSubscription> Subscriptions => _subscriptions;

    /// <summary>The sessions on all devices.</summary>
    public int SessionCount { get; private set; }

    /// <summary>The seconds of all sessions.</summary>
    public int SessionTime { get; private set; }

    public DateTimeOffset FirstActive => Time("first_active") ?? _createdAt;

    public DateTimeOffset LastActive => Time("last_active") ?? _createdAt;

    public decimal AmountSpent => _properties[Spent]?.GetValue<decimal>() ?? 0;

    public int TagCount => _properties[Tags]?.AsObject().Count ?? 0;

    public GeoPoint? Position =>
        _properties["lat"] is { } latitude && _properties["long"] is { } longitude
            ? new GeoPoint(latitude.GetValue<double>(), longitude.GetValue<double>())
            : null;

    public string? Tag(string key) => _properties[Tags]?[key]?.GetValue<string>();

    /// <summary>A property that is a text, such as <c>language</c>; null when it is not set.</summary>
    public string? Text(string property) => _properties[property]?.GetValue<string>();

    public void SetAlias(string label, string id) => _aliases[label] = id;

    public void RemoveAlias(string label) => _aliases.Remove(label);

    public void Add(StoredSubscription subscription) => _subscriptions.Add(subscription);

    public void Remove(StoredSubscription subscription) => _subscriptions.Remove(subscription);

    /// <summary>Sets what is given and leaves the rest; a tag with an empty value goes.</summary>
    public void Merge(JsonElement properties)
    {
        foreach (var property in properties.Members())
        {
            if (property.NameEquals(Tags))
            {
                MergeTags(property.Value);
            }
            else if (!property.NameEquals(Spent) && !property.NameEquals(Purchases))
            {
                _properties[property.Name] = property.Value.ToNode();
            }
        }
    }

    /// <summary>Adds purchases to those the user has made.</summary>
    public void AddPurchases(JsonElement purchases)
    {
        if (!purchases.HasContent())
        {
            return;
        }

        var made = Part(Purchases, () => new JsonArray()).AsArray();
        var spent = AmountSpent;
        foreach (var purchase in purchases.EnumerateArray())
        {
            made.Add(purchase.ToNode());
            spent += Amount(purchase) * (purchase.Property("count").Integer() ?? 1);
        }

        _properties[Spent] = spent;
    }

    public void AddSession(int count, int seconds, DateTimeOffset now)
    {
        SessionCount += count;
        SessionTime += seconds;
        if (count > 0)
        {
            _properties["last_active"] = now.ToUnixTimeSeconds();
        }
    }

    /// <summary>The tags as JSON; null when there are none.</summary>
    public string? ShowTags() => TagCount == 0 ? null : Encoding.UTF8.GetString(JsonText.Compact(_properties[Tags]!));

    public JsonObject ShowIdentity()
    {
        var identity = new JsonObject();
        foreach (var (label, id) in _aliases)
        {
            identity[label] = id;
        }

        return identity;
    }

    public JsonObject ShowProperties() => _properties.DeepClone().AsObject();

    public JsonObject Show() => new()
    {
        ["identity"] = ShowIdentity(),
        ["properties"] = ShowProperties(),
        ["subscriptions"] = new JsonArray([.. _subscriptions.Select(subscription => subscription.Show())]),
    };

    private DateTimeOffset? Time(string property) =>
        _properties[property] is { } seconds
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds.GetValue<long>(), 0, int.MaxValue))
            : null;

    // The amount is a text; examples have the sign of the currency in front of it.
    private static decimal Amount(JsonElement purchase) =>
        decimal.TryParse(
            purchase.Property("amount").Text()?.TrimStart('$', '€', '£', '¥', ' '),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var amount)
            ? amount
            : 0;

    private void MergeTags(JsonElement tags)
    {
        var kept = Part(Tags, () => new JsonObject()).AsObject();
        foreach (var tag in tags.EnumerateObject())
        {
            if (tag.Value.ValueEquals(""))
            {
                kept.Remove(tag.Name);
            }
            else
            {
                kept[tag.Name] = tag.Value.GetString();
            }
        }
    }

    private JsonNode Part(string name, Func<JsonNode> create) => _properties[name] ??= create();
}
