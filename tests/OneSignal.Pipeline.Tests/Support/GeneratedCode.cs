using System.Text;
using System.Text.Json.Nodes;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>What the pipeline made of one document.</summary>
/// <param name="Name">What the document is called in the tests.</param>
/// <param name="Effective">What NSwag read.</param>
/// <param name="Client">The bytes of the client's file; empty when the pipeline failed.</param>
/// <param name="Facts">The bytes of the facts' file; empty when the pipeline failed.</param>
/// <param name="Failure">What the tool said when it failed; null when it did not.</param>
internal sealed record GeneratedCode(string Name, JsonObject? Effective, byte[] Client, byte[] Facts, string? Failure)
{
    public string ClientText => Encoding.UTF8.GetString(Client);

    public string FactsText => Encoding.UTF8.GetString(Facts);

    public override string ToString() => Name;
}
