using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1003: one idempotency key for different messages, of which OneSignal then sends only the first.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdempotencyKeyShared : OneSignalAnalyzer
{
    public IdempotencyKeyShared()
        : base(Descriptors.OSG1003_IdempotencyKeyShared)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            var sent = new List<SentKey>();
            foreach (var key in SentKeys.In(member))
            {
                if ((Fixed(key, member) ?? Recipient(key, member) ?? OfAllRounds(key, member) ?? OfAnother(key, sent)) is { } what)
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG1003_IdempotencyKeyShared,
                        key.Value.Syntax.GetLocation(),
                        key.Value.Syntax.ToString(),
                        what));
                }

                sent.Add(key);
            }
        });

    /// <summary>A key that is written down, or made once for the life of the process. Where a program starts it sends one message.</summary>
    private static string? Fixed(SentKey key, MemberContext member)
    {
        var value = Plain(key.Value);
        if (!(IsWritten(value) || value is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, Name: not "Empty" } })
            || key.Sending.SemanticModel is not { } model)
        {
            return null;
        }

        var functions = Function.Around(key.Sending.Syntax, model, member.Cancellation).ToList();
        return functions.Exists(TestMethods.Contains)
            || (functions is [var only] && Function.IsEntryPoint(only, model.Compilation, member.Cancellation))
                ? null
                : "the same for every message";
    }

    private static bool IsWritten(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => IsKey(text),
        IObjectCreationOperation { Type.Name: "Guid", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string text } }] } => IsKey(text),
        IInvocationOperation
        {
            TargetMethod: { Name: "Parse" or "ParseExact", ContainingType.Name: "Guid" },
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string text } }, ..],
        } => IsKey(text),
        _ => false,
    };

    private static bool IsKey(string text) => Guid.TryParse(text, out var key) && key != Guid.Empty;

    private static string? Recipient(SentKey key, MemberContext member)
    {
        var value = Plain(key.Value);
        if (value is IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "Guid" }, Arguments: [{ Value: var parsed }, ..] })
        {
            value = Plain(parsed);
        }

        if (value is IObjectCreationOperation { Type.Name: "Guid", Arguments: [{ Value: var given }] })
        {
            value = Plain(given);
        }

        if (value.NamedSymbol() is not { } symbol || Stem(symbol.Name) is not { } stem)
        {
            return null;
        }

        var names = member.Options.List(RuleOptions.RecipientNames);
        string?[] candidates = stem.Length > 0
            ? [stem]
            : [(value as IPropertyReferenceOperation)?.Instance?.Type?.Name, (value as IPropertyReferenceOperation)?.Instance.NamedSymbol()?.Name];
        return candidates.Any(candidate => candidate is not null && Array.Exists(names, name => EndsWithWord(candidate, name)))
            ? "the same for all messages to one recipient"
            : null;
    }

    /// <summary>What a name says before Id; empty when it is only that, and null when it is not an id's.</summary>
    private static string? Stem(string name)
    {
        foreach (var suffix in new[] { "Id", "ID", "Guid", "Uuid" })
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - suffix.Length).TrimStart('_');
            }
        }

        return null;
    }

    /// <summary>Whether a name is the word, or ends with it: user and currentUser, but not superuser.</summary>
    private static bool EndsWithWord(string name, string word) =>
        word.Length > 0
        && name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (name.Length == word.Length || char.IsUpper(name[name.Length - word.Length]));

    /// <summary>A key from before the loop in a request that differs from round to round.</summary>
    private static string? OfAllRounds(SentKey key, MemberContext member)
    {
        if (!IsSetOnce(Plain(key.Value), member, out var declared))
        {
            return null;
        }

        var carrier = Carrier(key);
        for (var around = key.Sending.Parent; around is not null; around = around.Parent)
        {
            if (around is not IForEachLoopOperation loop)
            {
                continue;
            }

            if (declared is not null && loop.Syntax.Span.Contains(declared.Span))
            {
                return null;
            }

            if (carrier.IsInside(loop)
                && carrier.Descendants().Any(part =>
                    part is ILocalReferenceOperation { Local: { } local } && loop.Locals.Contains(local, SymbolEqualityComparer.Default)))
            {
                return "the same for every round of the loop";
            }
        }

        return null;
    }

    private static IOperation Carrier(SentKey key)
    {
        for (var around = key.Value.Parent; around is not null; around = around.Parent)
        {
            if (around is IObjectCreationOperation or IAnonymousObjectCreationOperation)
            {
                return around;
            }
        }

        return key.Request;
    }

    /// <summary>The key of a request that was sent just before, when this one is another.</summary>
    private static string? OfAnother(SentKey key, List<SentKey> sent)
    {
        var symbol = Plain(key.Value).NamedSymbol();
        return symbol is ILocalSymbol or IParameterSymbol
            && sent.Exists(other =>
                SymbolEqualityComparer.Default.Equals(Plain(other.Value).NamedSymbol(), symbol)
                && other.Request != key.Request
                && BlockOf(other.Sending) is { } block
                && block == BlockOf(key.Sending)
                && !IsAssignedBetween(block, symbol, other, key))
                    ? "that of another message"
                    : null;
    }

    private static bool IsAssignedBetween(IOperation block, ISymbol key, SentKey first, SentKey second) =>
        block.Descendants().Any(part => part is ISimpleAssignmentOperation write
            && SymbolEqualityComparer.Default.Equals(write.Target.NamedSymbol(), key)
            && write.Syntax.SpanStart > first.Sending.Syntax.SpanStart
            && write.Syntax.SpanStart < second.Sending.Syntax.SpanStart);

    private static bool IsSetOnce(IOperation key, MemberContext member, out SyntaxReference? declared)
    {
        declared = null;
        switch (key)
        {
            case ILocalReferenceOperation local:
                declared = local.Local.DeclaringSyntaxReferences.FirstOrDefault();
                return LocalUses.Of(local, member.Cancellation).OnlyValue is not null;
            case IParameterReferenceOperation:
                return true;
            default:
                return false;
        }
    }

    private static IOperation? BlockOf(IOperation operation)
    {
        var around = operation.Parent;
        while (around is not (null or IBlockOperation))
        {
            around = around.Parent;
        }

        return around;
    }

    private static IOperation Plain(IOperation value)
    {
        var plain = value.Unwrap();
        return plain is IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } text } ? text.Unwrap() : plain;
    }
}
