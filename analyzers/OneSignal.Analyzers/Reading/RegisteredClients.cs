using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// The base addresses that AddHttpClient gives to clients, by the type or the name that it gives them to. The registration is mostly in
/// another file than the requests, so it is read as text, where it stands as one literal. Looked for when a rule first asks.
/// </summary>
internal sealed class RegisteredClients
{
    private const string BaseAddress = "BaseAddress";

    private static readonly ConditionalWeakTable<Compilation, RegisteredClients> Known = new();

    // Null where several registrations disagree.
    private readonly Dictionary<string, string?> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);

    private RegisteredClients(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!FileScan.Of(tree, cancellation).RegistersClients)
            {
                continue;
            }

            foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (call.Expression is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: FileScan.FactoryMethod } name } && BaseOf(call) is { } address)
                {
                    Add(call, name, address);
                }
            }
        }
    }

    /// <summary>The base address of the client that a request is sent with, or null.</summary>
    internal static string? BaseOf(IOperation request, CancellationToken cancellation) =>
        BaseOf(Client(request), request, cancellation);

    /// <param name="client">The client; null where it cannot be seen.</param>
    /// <param name="at">Where it is used.</param>
    /// <param name="cancellation">Ends the search.</param>
    internal static string? BaseOf(IOperation? client, IOperation at, CancellationToken cancellation)
    {
        if (at.SemanticModel is not { } model || client?.Type is { Name: not "HttpClient" })
        {
            return null;
        }

        if (NameOf(client, cancellation) is { } name)
        {
            return Of(model.Compilation, cancellation)._names.TryGetValue(name, out var named) ? named : null;
        }

        // Who gets the client handed in has the one of its type.
        return (client is null or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)
            && model.GetEnclosingSymbol(at.Syntax.SpanStart, cancellation)?.ContainingType is { } type
            && Of(model.Compilation, cancellation)._types.TryGetValue(type.Name, out var typed)
                ? typed
                : null;
    }

    private static RegisteredClients Of(Compilation compilation, CancellationToken cancellation) =>
        Known.TryGetValue(compilation, out var known)
            ? known
            : Known.GetValue(compilation, read => new RegisteredClients(read, cancellation));

    private static IOperation? Client(IOperation request) => request is IInvocationOperation call
        ? (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null))?.Unwrap()
        : null;

    /// <summary>The name that a client was asked for by, at the place or where the only variable for it gets its value.</summary>
    internal static string? NameOf(IOperation? client, CancellationToken cancellation)
    {
        switch (client)
        {
            case ILocalReferenceOperation local:
                return NameOf(LocalUses.Of(local, cancellation).OnlyValue?.Unwrap() as IInvocationOperation, cancellation);
            case IInvocationOperation { TargetMethod.Name: "CreateClient" } create:
                return create.Argument("name")?.ConstantValue is { HasValue: true, Value: string name } ? name : null;
            case IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                when MemberValue.Of(client.NamedSymbol()!, cancellation) is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateClient" },
                    ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }],
                }:
                return literal.Token.Value as string;
            default:
                return null;
        }
    }

    private void Add(InvocationExpressionSyntax call, SimpleNameSyntax method, string address)
    {
        if (call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }, ..])
        {
            Add(_names, name, address);
        }

        if (method is GenericNameSyntax generic)
        {
            foreach (var type in generic.TypeArgumentList.Arguments)
            {
                Add(_types, (type as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? type.ToString(), address);
            }
        }
    }

    private static void Add(Dictionary<string, string?> all, string key, string address) =>
        all[key] = all.TryGetValue(key, out var other) && other != address ? null : address;

    /// <summary>The only base address that the statement with the registration sets, in whatever call of the chain.</summary>
    private static string? BaseOf(InvocationExpressionSyntax call)
    {
        SyntaxNode chain = call;
        while (chain.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            chain = chain.Parent;
        }

        var addresses = chain.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(static assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: BaseAddress })
            .Select(static assignment => assignment.Right)
            .ToList();
        return addresses is [BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var text }, ..] }]
            && Fallback(text) is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
                ? literal.Token.ValueText
                : null;
    }

    /// <summary>What holds where nothing else is configured.</summary>
    private static ExpressionSyntax Fallback(ExpressionSyntax value) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce ? coalesce.Right : value;
}
