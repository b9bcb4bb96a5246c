using System.Globalization;
using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>An address as code writes it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Text">The part of the literal that is the address, without brackets.</param>
internal readonly record struct AddressText(Address Address, string Text)
{
    // Long enough for an IPv6 address in a URL; longer text is prose or data.
    private const int MaxLength = 256;

    /// <summary>The address that a text is, with or without a port, or that is the host of a URL; else null.</summary>
    internal static AddressText? Find(string text)
    {
        if (text.Length is < 7 or > MaxLength || !MayStart(text[0]))
        {
            return null;
        }

        var candidate = text.IndexOf("://", StringComparison.Ordinal) > 0
            ? UrlParts.TryParse(text, out var url) ? url.Host : null
            : WithoutPort(text);
        return candidate is not null && Address.TryParse(candidate, out var address)
            ? new AddressText(address, candidate.Trim('[', ']'))
            : null;
    }

    /// <summary>The address that a creation from bytes makes, when the bytes are all constants.</summary>
    internal static Address? FromBytes(IObjectCreationOperation creation, CancellationToken cancellation)
    {
        if (creation.Arguments is not [{ Value: var value }])
        {
            return null;
        }

        var elements = value.Unwrap() switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Select(static e => e.ConstantValue),
            { Syntax: CollectionExpressionSyntax list, SemanticModel: { } model } => list.Elements
                .Select(element => element is ExpressionElementSyntax item
                    ? model.GetConstantValue(item.Expression, cancellation)
                    : default),
            _ => [],
        };
        var bytes = new List<byte>();
        foreach (var element in elements)
        {
            switch (element)
            {
                case { HasValue: true, Value: byte number }:
                    bytes.Add(number);
                    break;
                case { HasValue: true, Value: int and >= 0 and <= 255 and var number }:
                    bytes.Add((byte)number);
                    break;
                default:
                    return null;
            }
        }

        return Address.TryCreate([.. bytes], out var address) ? address : null;
    }

    internal static string Display(Address address) => new IPAddress(address.Bytes).ToString();

    private static bool MayStart(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F' or '[' or ':' or 'h' or 'w';

    private static string WithoutPort(string text)
    {
        var colon = text.LastIndexOf(':');
        var isPort = colon > 0
            && (text.IndexOf(':') == colon || text[colon - 1] == ']')
            && int.TryParse(text.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isPort ? text.Substring(0, colon) : text;
    }
}
