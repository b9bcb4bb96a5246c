using System.Text.RegularExpressions;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>
/// A key that was pasted into an example is published with the document. The whole text is searched, comments included;
/// what is found is not repeated.
/// </summary>
internal sealed partial class NoApiKeys : ISpecRule
{
    public string Code => "SPEC0180";

    public string Title => "Nothing looks like an API key";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        return
            from line in spec.Document.Text.Split('\n').Index()
            from column in Columns(line.Item)
            select new Fault(JsonPointer.Root, "This looks like an API key. Remove it, revoke the key, and write \"<secret shown once>\" instead.")
            {
                Position = new SourcePosition(line.Index + 1, column + 1),
            };
    }

    private static IEnumerable<int> Columns(string line) => Current().Matches(line)
        .Concat(Legacy().Matches(line).Where(match => HoldsGuid(match.Value)))
        .Select(match => match.Index)
        .Order();

    /// <summary>The older keys are the text of a UUID in Base64.</summary>
    private static bool HoldsGuid(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count)
            && Guid.TryParseExact(System.Text.Encoding.ASCII.GetString(bytes, 0, count), "D", out _);
    }

    [GeneratedRegex("os_v2_(app|org)_[a-z2-7]{16,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Current();

    [GeneratedRegex("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{48}(?![A-Za-z0-9+/=])", RegexOptions.CultureInvariant)]
    private static partial Regex Legacy();
}
