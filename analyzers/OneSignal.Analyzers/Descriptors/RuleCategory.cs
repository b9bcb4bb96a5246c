namespace OneSignal.Analyzers;

/// <summary>What a rule protects. The first digit of a rule's id is the position of its category, counted from one.</summary>
internal enum RuleCategory
{
    /// <summary>OSG1xxx: a message lost, sent twice, or sent to nobody.</summary>
    Reliability = 1,

    /// <summary>OSG2xxx: how the request reaches OneSignal.</summary>
    Network = 2,

    /// <summary>OSG3xxx: keys and who may see them.</summary>
    Security = 3,

    /// <summary>OSG4xxx: the contents of a message.</summary>
    Messages = 4,

    /// <summary>OSG5xxx: users and the other resources.</summary>
    Resources = 5,
}
