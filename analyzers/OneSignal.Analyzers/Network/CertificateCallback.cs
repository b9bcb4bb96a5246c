using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>Reads what a callback that checks the server's certificate lets through.</summary>
internal static class CertificateCallback
{
    private static readonly HashSet<string> LeafMarks = new(StringComparer.Ordinal)
    {
        "GetCertHash",
        "GetCertHashString",
        "GetSerialNumberString",
        "SerialNumber",
        "Thumbprint",
    };

    /// <summary>What is wrong with it, as the end of a sentence, or null.</summary>
    internal static string? Fault(IOperation callback, CancellationToken cancellation)
    {
        var value = callback.Unwrap();
        var target = value is IDelegateCreationOperation creation ? creation.Target : value;
        if (target is IPropertyReferenceOperation { Property.Name: "DangerousAcceptAnyServerCertificateValidator" })
        {
            return "is taken whatever it is";
        }

        var (body, parameters) = target switch
        {
            IAnonymousFunctionOperation lambda => ((IOperation?)lambda.Body, lambda.Symbol.Parameters),
            IMethodReferenceOperation { Method: { DeclaringSyntaxReferences: [var reference] } method, SemanticModel: { } model }
                when reference.SyntaxTree == model.SyntaxTree =>
                (model.GetOperation(reference.GetSyntax(cancellation), cancellation), method.Parameters),
            _ => (null, default),
        };
        if (body is null)
        {
            return null;
        }

        var results = body.Descendants().OfType<IReturnOperation>()
            .Where(static result => result.ReturnedValue is not null)
            .ToList();
        if (results.Count > 0 && results.TrueForAll(static result => result.ReturnedValue!.ConstantValue is { HasValue: true, Value: true }))
        {
            return "is taken whatever it is";
        }

        // The second parameter is the server's own certificate, always the leaf; those above it are in the chain.
        return parameters.Length == 4 && body.Descendants().Any(operation => ReadsLeaf(operation, parameters[1]))
            ? "is pinned by itself, and it is replaced every few months"
            : null;
    }

    private static bool ReadsLeaf(IOperation operation, IParameterSymbol certificate) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } instance, Property.Name: var name } =>
            LeafMarks.Contains(name) && SymbolEqualityComparer.Default.Equals(instance.NamedSymbol(), certificate),
        IInvocationOperation { Instance: { } instance, TargetMethod.Name: var name } =>
            LeafMarks.Contains(name) && SymbolEqualityComparer.Default.Equals(instance.NamedSymbol(), certificate),
        IConditionalAccessOperation { Operation: var instance, WhenNotNull: IPropertyReferenceOperation { Property.Name: var name } } =>
            LeafMarks.Contains(name) && SymbolEqualityComparer.Default.Equals(instance.NamedSymbol(), certificate),
        IConditionalAccessOperation { Operation: var instance, WhenNotNull: IInvocationOperation { TargetMethod.Name: var name } } =>
            LeafMarks.Contains(name) && SymbolEqualityComparer.Default.Equals(instance.NamedSymbol(), certificate),
        _ => false,
    };
}
