using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// The chain of calls that registers a client of IHttpClientFactory, as in <c>services.AddHttpClient(…).SetHandlerLifetime(…)</c>. It says
/// itself whose client it is, whatever else is registered around it.
/// </summary>
internal static class FactoryChain
{
    /// <summary>The call that tells the factory how to make the handlers that the operation is about, or null where it is not in one.</summary>
    internal static IInvocationOperation? Around(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod: var method } call && MakesHandler(method))
            {
                return call;
            }
        }

        return null;
    }

    internal static bool IsForOneSignal(IInvocationOperation call, MemberContext member)
    {
        var chain = Calls(call, member).ToList();
        var parts = chain.ConvertAll(static chained => Whole(chained.Syntax));
        if (Destination.OfUrls(member, use => parts.Exists(part => part.Span.Contains(use.Value.Syntax.Span))) is { } known)
        {
            return known;
        }

        // The registration's own handler ends its connections and checks certificates; another one in its place need not.
        return chain.Exists(chained => chained.TargetMethod.TypeArguments.Any(argument => argument.Is(member.Symbols.Library.Client)))
            || (chain.Exists(chained => chained.TargetMethod.ContainingType.Is(member.Symbols.Library.Registration))
                && chain.Exists(static chained => MakesHandler(chained.TargetMethod)));
    }

    /// <summary>Whether the client is one of Refit's, which puts a path of its own behind the whole base address.</summary>
    internal static bool IsOfRefit(IOperation operation, MemberContext member)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IInvocationOperation call
                && Calls(call, member).Any(static chained => chained.TargetMethod.Name.StartsWith("AddRefit", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The call and those before it, also by way of a variable that holds the builder.</summary>
    private static IEnumerable<IInvocationOperation> Calls(IInvocationOperation call, MemberContext member)
    {
        IOperation? current = call;
        for (var depth = 0; current is not null && depth < 32; depth++)
        {
            current = current.Unwrap();
            if (current is ILocalReferenceOperation local)
            {
                current = LocalUses.Of(local, member.Cancellation).OnlyValue;
            }
            else if (current is IInvocationOperation chained)
            {
                yield return chained;
                current = chained.Instance ?? (chained.TargetMethod.IsExtensionMethod ? chained.Arguments[0].Value : null);
            }
            else
            {
                yield break;
            }
        }
    }

    /// <summary>The chain that a call is a part of, with what is called after it.</summary>
    private static SyntaxNode Whole(SyntaxNode call)
    {
        while (call.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            call = call.Parent;
        }

        return call;
    }

    private static bool MakesHandler(IMethodSymbol method) =>
        method.Name is "ConfigurePrimaryHttpMessageHandler" or "UseSocketsHttpHandler" or "ConfigureHttpMessageHandlerBuilder";
}
