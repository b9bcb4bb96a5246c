namespace OneSignal.Analyzers.Engine;

/// <summary>What .editorconfig can set about a rule, where a judgement is involved. Each is described on the rule's page.</summary>
/// <param name="Key">The rule's id, a period and a name.</param>
/// <param name="Default">What holds where nothing is set, as it would be written; empty for nothing.</param>
/// <param name="Meaning">What it is, for the table of all options.</param>
internal sealed record RuleOption(string Key, string Default, string Meaning)
{
    internal string Rule => Key.Substring(0, Key.IndexOf('.'));
}
