using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>
/// The part of OSG2010 about a client that outlives the call: what holds for all of its requests is changed in a member that sends
/// one of them. Where the client is made, or for the first time only, that is setting it up.
/// </summary>
internal static class SharedDefaults
{
    private const string BaseAddress = "BaseAddress";

    internal static void Report(MemberContext member)
    {
        if (member.Code.ClientDefaults.Count == 0 || Senders(member) is not { Count: > 0 } senders)
        {
            return;
        }

        foreach (var reference in member.Code.ClientDefaults)
        {
            if (reference.Instance is { } instance
                && instance.NamedSymbol() is { } client
                && senders.Contains(client)
                && IsChange(reference)
                && !IsMadeHere(client, member)
                && !IsDoneOnce(reference, client)
                && Destination.IsOneSignal(instance, reference, member))
            {
                var isAddress = reference.Property.Name == BaseAddress;
                ClientDefaults.Report(
                    member,
                    reference.Syntax.GetLocation(),
                    isAddress
                        ? "'" + client.Name + "' is used by other calls too, and its base address cannot be set once it has sent a request"
                        : "'" + client.Name + "' is used by other calls too, which send these headers as well or fail while they change",
                    isAddress ? "an absolute URL here, or set it where the client is made" : "the headers of an HttpRequestMessage",
                    Replacements.None);
            }
        }
    }

    /// <summary>The clients that outlive the member and that it sends with.</summary>
    private static HashSet<ISymbol> Senders(MemberContext member)
    {
        var senders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var call in member.Code.Requests.OfType<IInvocationOperation>())
        {
            var client = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);
            if (client.NamedSymbol() is { } symbol && Outlives(symbol, call, member))
            {
                senders.Add(symbol);
            }
        }

        return senders;
    }

    /// <summary>A field, a property, or a parameter of the type itself; not one of a constructor in the constructor.</summary>
    private static bool Outlives(ISymbol client, IOperation call, MemberContext member) => client switch
    {
        IFieldSymbol or IPropertySymbol => !IsInConstructor(call, member),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => !IsInConstructor(call, member),
        _ => false,
    };

    private static bool IsInConstructor(IOperation call, MemberContext member) =>
        call.SemanticModel is not { } model
        || Function.Around(call.Syntax, model, member.Cancellation).LastOrDefault()
            is null or { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    /// <summary>Whether the property is assigned, or what it holds is added to or taken from.</summary>
    private static bool IsChange(IPropertyReferenceOperation reference)
    {
        for (IOperation inside = reference; inside.Parent is { } around; inside = around)
        {
            switch (around)
            {
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target == inside;
                case IPropertyReferenceOperation property when property.Instance == inside:
                    break;
                case IInvocationOperation call when call.Instance == inside:
                    return call.TargetMethod.Name is "Add" or "Clear" or "ParseAdd" or "Remove" or "TryAddWithoutValidation" or "TryParseAdd";
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsMadeHere(ISymbol client, MemberContext member) =>
        member.Code.Root.Descendants().Any(operation =>
            operation is IAssignmentOperation assignment
            && SymbolEqualityComparer.Default.Equals(assignment.Target.NamedSymbol(), client));

    /// <summary>Whether a condition about the client decides on the change, as in "when it has none yet".</summary>
    private static bool IsDoneOnce(IOperation change, ISymbol client)
    {
        for (var around = change.Parent; around is not null; around = around.Parent)
        {
            if (around is IConditionalOperation { Condition: { } condition }
                && condition.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.NamedSymbol(), client)))
            {
                return true;
            }
        }

        return false;
    }
}
