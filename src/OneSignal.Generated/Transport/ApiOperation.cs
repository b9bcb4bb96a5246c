using System.Text;
using System.Text.Json;
using OneSignal.Generated.Metadata;

namespace OneSignal.Generated;

/// <summary>
/// What is known of an operation before it is called. Generated code holds one per operation for the life of the process,
/// so whatever can be computed once is computed here.
/// </summary>
internal sealed class ApiOperation
{
    private FixedAddress? _fixedAddress;

    internal ApiOperation(
        string id,
        string method,
        string path,
        ApiKeyKind keyKind,
        bool allowsEmptyAnswer = false,
        string? appIdProperty = null,
        string? idempotencyKeyProperty = null,
        bool itemsCarryKeys = false)
    {
        Id = id;
        Method = new HttpMethod(method);
        KeyKind = keyKind;
        AllowsEmptyAnswer = allowsEmptyAnswer;
        AppIdProperty = appIdProperty is null ? null : JsonBodyWriter.PropertyName(appIdProperty);
        IdempotencyKeyProperty = idempotencyKeyProperty is null ? null : JsonBodyWriter.PropertyName(idempotencyKeyProperty);
        IsRepeatable = method is "GET" or "HEAD" or "PUT" or "DELETE" || idempotencyKeyProperty is not null || itemsCarryKeys;
        (Literals, Placeholders) = SplitAtPlaceholders(path);
        HasPlainPath = Literals.All(static literal => literal.All(IsPlain));
    }

    internal string Id { get; }

    internal HttpMethod Method { get; }

    internal ApiKeyKind KeyKind { get; }

    /// <summary>Whether carrying it out twice does no more than once: by its method, or because it carries a key.</summary>
    internal bool IsRepeatable { get; }

    /// <summary>Whether a success without a body is a whole answer.</summary>
    internal bool AllowsEmptyAnswer { get; }

    /// <summary>The property's name ready for the body; null when the body has none.</summary>
    internal JsonEncodedText? AppIdProperty { get; }

    /// <summary>The property's name ready for the body; null when the body has none.</summary>
    internal JsonEncodedText? IdempotencyKeyProperty { get; }

    /// <summary>The text around the placeholders of the path: always one more than there are placeholders.</summary>
    internal string[] Literals { get; }

    /// <summary>The names between the literals, for messages.</summary>
    internal string[] Placeholders { get; }

    /// <summary>Whether the literals are of characters that stand in an address as they are.</summary>
    internal bool HasPlainPath { get; }

    /// <summary>The address of an operation that has no placeholder, parsed once per base address.</summary>
    internal Uri AddressAt(string origin)
    {
        var known = _fixedAddress;
        if (known is null || !ReferenceEquals(known.Origin, origin))
        {
            _fixedAddress = known = new FixedAddress(origin, new Uri(origin + Literals[0]));
        }

        return known.Address;
    }

    private static bool IsPlain(char character) =>
        UrlBuffer.IsUnreserved(character) || character is '/' or ':';

    private static (string[] Literals, string[] Placeholders) SplitAtPlaceholders(string path)
    {
        var literals = new List<string>();
        var placeholders = new List<string>();
        var literal = new StringBuilder();
        for (var index = 0; index < path.Length; index++)
        {
            var end = path[index] == '{' ? path.IndexOf('}', index) : -1;
            if (end < 0)
            {
                literal.Append(path[index]);
                continue;
            }

            literals.Add(literal.ToString());
            literal.Clear();
            placeholders.Add(path.Substring(index + 1, end - index - 1));
            index = end;
        }

        literals.Add(literal.ToString());
        return ([.. literals], [.. placeholders]);
    }

    /// <summary>Both parts in one object, so that they change together and no lock is needed.</summary>
    private sealed class FixedAddress(string origin, Uri address)
    {
        internal string Origin { get; } = origin;

        internal Uri Address { get; } = address;
    }
}
