using System.Globalization;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Misuse;

/// <summary>Where the sample says that a rule reports.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Counted from one.</param>
/// <param name="Id">The rule.</param>
/// <param name="NeedsKey">Whether there is nothing to report until the build has made up a key.</param>
internal sealed record Mark(string File, int Line, string Id, bool NeedsKey)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {Id}");

    /// <summary>What the build says, in the form of a mark.</summary>
    internal static string Of(BuildDiagnostic diagnostic) => new Mark(diagnostic.File, diagnostic.Line, diagnostic.Id, NeedsKey: false).ToString();
}
