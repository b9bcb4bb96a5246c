namespace OneSignal.Analyzers.Reading;

/// <summary>What a text that is made of a DateTime says of its zone.</summary>
internal enum TimeTextZone
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>That it is UTC, whether or not the time is: no format converts.</summary>
    Utc,

    /// <summary>An offset.</summary>
    Offset,

    /// <summary>The offset of a local time, that UTC is UTC, and nothing of a time without a zone.</summary>
    OfKind,
}
