using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A user with aliases, properties and subscriptions.</summary>
internal sealed class StoredUser
{
    /// <summary>The alias that every user has, given by OneSignal.</summary>
    public const string OneSignalIdLabel = "onesignal_id";

    private const string Tags = "tags";
    private const string Purchases = "purchases";

    private readonly OrderedDictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly JsonObject _properties = [];
    private readonly List<StoredSubscription> _subscriptions = [];

    public StoredUser(Guid id)
    {
        Id = id.ToString();
        _aliases.Add(OneSignalIdLabel, Id);
    }

    public string Id { get; }

    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    public IReadOnlyList<StoredSubscription> Subscriptions => _subscriptions;

    public void SetAlias(string label, string id) => _aliases[label] = id;

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
            else
            {
                _properties[property.Name] = JsonNode.Parse(property.Value.GetRawText());
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
        foreach (var purchase in purchases.EnumerateArray())
        {
            made.Add(JsonNode.Parse(purchase.GetRawText()));
        }
    }

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
