namespace OneSignal.Generator.Naming;

/// <summary>
/// Hands out names that are unique among themselves and different from the names taken beforehand. The first to ask
/// gets the plain name, so the order of the document decides and a run repeats exactly.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>The wanted name, or with the suffix and then a number when it is taken.</summary>
    public string Claim(string wanted, string suffix)
    {
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        var name = wanted + suffix;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{wanted}{suffix}{number}";
        }

        return name;
    }

    public bool IsTaken(string name) => _taken.Contains(name);
}
