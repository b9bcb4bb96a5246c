using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Facts;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// What the text of a file alone tells: which of its members may have call-sites, and where it may have addresses. Nearly all have
/// none, and to look through the text once costs a fraction of walking the operations of every member or of every literal.
/// </summary>
internal sealed class FileScan
{
    /// <summary>The method that registers a client of IHttpClientFactory.</summary>
    internal const string FactoryMethod = "AddHttpClient";

    // Every call-site that MemberCode finds has one of these in its member's declaration, or a method of the list below.
    private static readonly string[] Words =
    [
        "://",
        "AddOneSignal",
        "BaseAddress",
        "BaseUrl",
        "ConnectCallback",
        "GetHostAddresses",
        "GetHostByName",
        "GetHostEntry",
        "HttpMethod",
        "HttpRequestMessage",
        "IPAddress",
        "RestClient",
        "RestRequest",
        "RestService",
        "Send(",
        "SendAfter",
        "Upload",
        "Uri",
        "WebRequest",
    ];

    // These stand in code for any service; what is looked for there is only for OneSignal, and its file names it somewhere.
    private static readonly string[] WordsBesideOneSignal =
    [
        "AppKey",
        "ApiKey",
        "AuthenticationHeaderValue",
        "CertificateCustomValidation",
        "CertificateValidation",
        "Content-",
        "DefaultRequestHeaders",
        "DnsRefreshTimeout",
        "HttpClient",
        "HttpVersion",
        "OrganizationKey",
        "RequestVersion",
        "SecurityProtocol",
        "ServicePoint",
        "SetHandlerLifetime",
        "SocketsHttpHandler",
        "SslProtocols",
        "Timeout",
        "uthorization",
    ];

    private static readonly HashSet<string> Methods = new(
        ApiFacts.Operations.Select(static operation => operation.MethodName + "Async")
            .Concat(
            [
                // Of the typed client, written by hand.
                "CreateInChunksAsync",
                "DisableAsync",
                "DownloadEventsAsync",
                "DownloadHistoryAsync",
                "DownloadSubscriptionsAsync",
                "EnableAsync",
                "OpenFileAsync",

                // Of HttpClient.
                "DeleteAsync",
                "DeleteFromJsonAsync",
                "GetAsync",
                "GetByteArrayAsync",
                "GetFromJsonAsync",
                "GetStreamAsync",
                "GetStringAsync",
                "PatchAsJsonAsync",
                "PatchAsync",
                "PostAsJsonAsync",
                "PostAsync",
                "PutAsJsonAsync",
                "PutAsync",
                "SendAsync",
            ]),
        StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<SyntaxTree, FileScan> Known = new();

    private readonly int[] _words;

    private FileScan(string text)
    {
        NamesOneSignal = text.IndexOf("OneSignal", StringComparison.OrdinalIgnoreCase) >= 0;
        _words = FindWords(text, NamesOneSignal ? Words.Concat(WordsBesideOneSignal) : Words);
        RegistersClients = text.IndexOf(FactoryMethod, StringComparison.Ordinal) >= 0;
        Addresses = FindAddresses(text);
        Keys = FindKeys(text, NamesOneSignal);
    }

    /// <summary>Where a run of digits, dots and colons starts that is long enough for an address.</summary>
    internal IReadOnlyList<int> Addresses { get; }

    /// <summary>Whether the name stands anywhere in the file.</summary>
    internal bool NamesOneSignal { get; }

    /// <summary>Whether the file may register clients of IHttpClientFactory.</summary>
    internal bool RegistersClients { get; }

    /// <summary>The API keys in the file.</summary>
    internal IReadOnlyList<ApiKeyPlace> Keys { get; }

    /// <summary>Whether a method of that name may send a request: one of HttpClient or of the typed client.</summary>
    internal static bool MaySend(string method) => Methods.Contains(method) || method == "Send";

    internal static FileScan Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known)
            ? known
            : Known.GetValue(tree, file => new FileScan(file.GetText(cancellation).ToString()));

    /// <summary>Whether no word of a call-site stands anywhere in the file.</summary>
    internal bool HasNoCallSites => _words.Length == 0;

    /// <summary>Whether a word of a call-site stands in that part of the file.</summary>
    internal bool MayHaveCallSites(TextSpan part)
    {
        var index = Array.BinarySearch(_words, part.Start);
        var first = index < 0 ? ~index : index;
        return first < _words.Length && _words[first] < part.End;
    }

    private static int[] FindWords(string text, IEnumerable<string> words)
    {
        var positions = new List<int>();
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                positions.Add(at);
            }
        }

        const string suffix = "Async";
        for (var at = text.IndexOf(suffix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(suffix, at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            {
                start--;
            }

            if (Methods.Contains(text.Substring(start, at + suffix.Length - start)))
            {
                positions.Add(start);
            }
        }

        positions.Sort();
        return [.. positions];
    }

    private static ApiKeyPlace[] FindKeys(string text, bool namesOneSignal)
    {
        var keys = ApiKeyText.Find(text);
        return [.. namesOneSignal ? keys.Concat(ApiKeyText.FindLegacy(text)) : keys];
    }

    private static List<int> FindAddresses(string text)
    {
        var positions = new List<int>();
        var (start, dots, colons) = (0, 0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            switch (at < text.Length ? text[at] : ' ')
            {
                case '.':
                    dots++;
                    break;
                case ':':
                    colons++;
                    break;
                case (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'):
                    break;
                default:
                    if (dots >= 3 || colons >= 2)
                    {
                        positions.Add(start);
                    }

                    (start, dots, colons) = (at + 1, 0, 0);
                    break;
            }
        }

        return positions;
    }
}
