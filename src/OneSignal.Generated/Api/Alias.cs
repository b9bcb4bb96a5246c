namespace OneSignal.Generated;

/// <summary>
/// What a user is found by: a label and the id that the user has under it. Labels are literal and case-sensitive.
/// </summary>
public readonly struct Alias : IEquatable<Alias>
{
    /// <summary>Makes an alias with a label of the app's own. For the two usual labels use the factories.</summary>
    /// <param name="label">The label, such as <c>crm_id</c>.</param>
    /// <param name="id">The user's id under the label.</param>
    /// <exception cref="ArgumentException">The label or the id is empty.</exception>
    public Alias(string label, string id)
    {
        Label = Filled(label, nameof(label));
        Id = Filled(id, nameof(id));
    }

    /// <summary>The label; null on a default value, which no operation takes.</summary>
    public string Label { get; }

    /// <summary>The user's id under the label; null on a default value, which no operation takes.</summary>
    public string Id { get; }

    /// <summary>The id that the app itself knows the user by.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The alias.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Alias ExternalId(string id) => new("external_id", id);

    /// <summary>The id that OneSignal made for the user.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <returns>The alias.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Alias OneSignalId(string id) => new("onesignal_id", id);

    /// <summary>Whether label and id are the same, letter by letter.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Alias left, Alias right) => left.Equals(right);

    /// <summary>Whether label or id differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Alias left, Alias right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Alias other) => Label == other.Label && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Alias other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Label, Id).GetHashCode();

    /// <summary>Label and id with an equals sign between them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Label}={Id}";

    private static string Filled(string value, string name)
    {
        Argument.NotNull(value, name);
        return value.Length > 0 ? value : throw new ArgumentException("It is empty.", name);
    }
}
