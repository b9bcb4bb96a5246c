using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>Whom a message reaches, and who is left out because they are unsubscribed.</summary>
internal sealed class MessageAudience
{
    private readonly OrderedDictionary<string, JsonArray> _leftOutByAlias = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, JsonArray> _leftOut = new(StringComparer.Ordinal);
    private readonly HashSet<StoredSubscription> _known = [];
    private readonly List<Recipient> _reached = [];

    /// <summary>The copies of the message, one for each subscription even if it is named twice.</summary>
    public IReadOnlyList<Recipient> Reached => _reached;

    /// <summary>How many recipients are left out. Unknown ones do not count: OneSignal skips them in silence.</summary>
    public int LeftOut { get; private set; }

    public void Reach(Recipient recipient)
    {
        if (recipient.Subscription is null || _known.Add(recipient.Subscription))
        {
            _reached.Add(recipient);
        }
    }

    /// <param name="property">The list they are reported in, such as <c>invalid_player_ids</c>.</param>
    /// <param name="recipient">What named the recipient.</param>
    public void LeaveOut(string property, string recipient) => Add(_leftOut, property, recipient);

    /// <summary>Once for each unsubscribed subscription, as OneSignal does.</summary>
    public void LeaveOutAlias(string label, string id) => Add(_leftOutByAlias, label, id);

    /// <summary>The <c>errors</c> object of a message that reached some and not others; null when nobody is left out.</summary>
    public JsonObject? ShowLeftOut()
    {
        if (LeftOut == 0)
        {
            return null;
        }

        var errors = ToJson(_leftOut);
        if (_leftOutByAlias.Count > 0)
        {
            errors["invalid_aliases"] = ToJson(_leftOutByAlias);
        }

        return errors;
    }

    private void Add(OrderedDictionary<string, JsonArray> lists, string name, string recipient)
    {
        LeftOut++;
        if (!lists.TryGetValue(name, out var list))
        {
            lists.Add(name, list = []);
        }

        list.Add((JsonNode)recipient);
    }

    private static JsonObject ToJson(OrderedDictionary<string, JsonArray> lists)
    {
        var json = new JsonObject();
        foreach (var (name, list) in lists)
        {
            json[name] = list.DeepClone();
        }

        return json;
    }
}
