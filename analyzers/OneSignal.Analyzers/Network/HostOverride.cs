using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>Finds code that sends OneSignal's host name in the Host header of a request that goes elsewhere.</summary>
internal static class HostOverride
{
    /// <summary>Whether the member around sets OneSignal's host on the client or request that the URL belongs to.</summary>
    internal static bool Exists(UrlUse use, MemberContext member)
    {
        var symbols = member.Symbols;
        foreach (var operation in member.Code.Root.Descendants())
        {
            member.Cancellation.ThrowIfCancellationRequested();
            var (target, host) = operation switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Host" } property } assignment
                    when IsHostProperty(property.Property, symbols.Http) => (property.Instance, assignment.Value),
                IInvocationOperation { TargetMethod.Name: "Add" or "TryAddWithoutValidation", Arguments: [var name, var value] } add
                    when add.TargetMethod.ContainingType.Is(symbols.Http.HttpHeaders)
                    && name.Value.ConstantValue is { HasValue: true, Value: string header }
                    && string.Equals(header, "Host", StringComparison.OrdinalIgnoreCase) => (add.Instance, value.Value),
                _ => (null, null),
            };
            if (host is not null
                && TextReading.Read(host, symbols, member.Cancellation) is { } text
                && OneSignalHosts.IsKnown(text.Text.Trim())
                && MayBelongTo(use, target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHostProperty(IPropertySymbol property, HttpSymbols http) =>
        property.ContainingType.IsOrInherits(http.HttpHeaders) || property.ContainingType.Is(http.HttpWebRequest);

    /// <summary>
    /// Two requests, or two clients, that are known to differ have nothing to do with each other. A request and a client may: the one
    /// is sent with the other.
    /// </summary>
    private static bool MayBelongTo(UrlUse use, IOperation? headers)
    {
        var holder = headers is IPropertyReferenceOperation { Property.Name: "Headers" or "DefaultRequestHeaders", Instance: { } of }
            ? of
            : headers;
        var owner = holder is IInstanceReferenceOperation ? holder.Owner() : holder.NamedSymbol();
        return use.Owner is null
            || owner is null
            || SymbolEqualityComparer.Default.Equals(use.Owner, owner)
            || !SymbolEqualityComparer.Default.Equals(use.OwnerType, holder?.Type);
    }
}
