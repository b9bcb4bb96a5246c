using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>What follows from a missing key, in the words of OSG1001's message.</summary>
internal static class RepeatWords
{
    internal static string Consequence(this Repeat? repeat) => repeat is null
        ? ", so a repeat of it takes effect twice"
        : " and runs again when " + repeat.When + ", which takes effect twice";
}
