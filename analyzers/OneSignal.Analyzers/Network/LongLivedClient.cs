using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>
/// The part of OSG2003 about an HttpClient that is kept and has a default handler, whose connections have no end. A client that the
/// member itself makes and disposes of is short-lived, and another matter.
/// </summary>
internal static class LongLivedClient
{
    internal static void Report(MemberContext member, IObjectCreationOperation client)
    {
        if (HasOtherHandler(client, member) || Severity(client, member) is not { } severity)
        {
            return;
        }

        ConnectionLifetime.Report(
            member,
            Squiggle.OfCreation(client.Syntax),
            severity,
            double.PositiveInfinity,
            member.Symbols.Http.SocketsHttpHandler is null
                ? "ConnectionLeaseTimeout of the address's ServicePoint"
                : ConnectionLifetime.Property + " of the client's SocketsHttpHandler",
            HandlerEdit.OfClient(client, member.Symbols.Http));
    }

    /// <summary>Whether a handler's lifetime is set, in its initializer or later, to whatever value.</summary>
    internal static bool SetsLifetime(IObjectCreationOperation handler, MemberContext member) =>
        MemberWrites.InInitializer(handler)
            .Any(static set => ((IPropertyReferenceOperation)set.Target).Property.Name == ConnectionLifetime.Property)
        || (((IOperation)handler).Owner() is { } owner
            && MemberWrites.To(owner, ConnectionLifetime.Property, handler.Root(), member.Cancellation).Any());

    /// <summary>Whether the object is a local that a using statement ends.</summary>
    internal static bool IsDisposedHere(IOperation made)
    {
        for (var around = made.Parent; around is not null and not IBlockOperation; around = around.Parent)
        {
            if (around is IUsingDeclarationOperation or IUsingOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A static lives as long as the program. A field lives as long as its object, which may be short.</summary>
    private static DiagnosticSeverity? Severity(IObjectCreationOperation client, MemberContext member)
    {
        if (IsSingleton(client))
        {
            // Where a container is filled, other clients than this one are registered too.
            return Destination.OfUrls(member, use => client.Syntax.Span.Contains(use.Value.Syntax.Span)) == true ? DiagnosticSeverity.Warning : null;
        }

        DiagnosticSeverity? severity = ((IOperation)client).Owner() switch
        {
            IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => DiagnosticSeverity.Warning,
            IFieldSymbol or IPropertySymbol => DiagnosticSeverity.Info,
            _ => client.Consumer() is IArgumentOperation { Parent: IObjectCreationOperation typed }
                && typed.Type.Is(member.Symbols.Library.Client)
                && !IsDisposedHere(typed)
                    ? DiagnosticSeverity.Info
                    : null,
        };
        return severity is not null && Destination.IsForOneSignal(client, member) ? severity : null;
    }

    /// <summary>Whether a container keeps it for good: it is given, or made by what is given, to AddSingleton.</summary>
    private static bool IsSingleton(IOperation client)
    {
        var around = client.Parent;
        while (around is IConversionOperation or IReturnOperation or IBlockOperation or IAnonymousFunctionOperation or IDelegateCreationOperation or IArgumentOperation)
        {
            around = around.Parent;
        }

        return around is IInvocationOperation { TargetMethod: { Name: "AddSingleton" or "TryAddSingleton" } method }
            && method.ContainingType.Name.StartsWith("ServiceCollection", StringComparison.Ordinal);
    }

    /// <summary>A handler that is given, and not plainly one of the old kind, is judged where it is made.</summary>
    private static bool HasOtherHandler(IObjectCreationOperation client, MemberContext member) =>
        client.Argument("handler") is { } handler
        && !(handler.Unwrap() is IObjectCreationOperation { Type.Name: "HttpClientHandler" } made
            && made.Type!.IsIn("System.Net.Http")
            && member.Symbols.Http.SocketsHttpHandler is not null);
}
