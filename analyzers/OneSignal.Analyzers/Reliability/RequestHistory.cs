using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>All that happens to a request object between its creation and the call that sends it.</summary>
internal sealed class RequestHistory
{
    private readonly Dictionary<string, IOperation> _values = new(StringComparer.Ordinal);

    internal RequestHistory(IObjectCreationOperation creation)
    {
        Origin = creation;
        foreach (var assignment in MemberWrites.InInitializer(creation))
        {
            _values[((IPropertyReferenceOperation)assignment.Target).Property.Name] = assignment.Value;
        }
    }

    private RequestHistory(IInvocationOperation factory)
    {
        Origin = factory;
        Record(factory);
    }

    /// <summary>Where the request comes from: its creation, or the client's method that makes it.</summary>
    internal IOperation Origin { get; }

    /// <summary>What the properties are set to by their names, and what methods are given by the names of method and parameter.</summary>
    internal IReadOnlyDictionary<string, IOperation> Values => _values;

    /// <summary>The history, or null when a part of it cannot be seen.</summary>
    internal static RequestHistory? Of(IOperation request, LibrarySymbols library, CancellationToken cancellation)
    {
        switch (request.Unwrap())
        {
            case IObjectCreationOperation creation:
                return new RequestHistory(creation);
            case IInvocationOperation { Instance: null } factory when library.MakesRequest(factory.TargetMethod):
                return new RequestHistory(factory);
            case IInvocationOperation { Instance: { } instance } call when library.ReturnsItself(call.TargetMethod):
                var before = Of(instance, library, cancellation);
                before?.Record(call);
                return before;
            case ILocalReferenceOperation local:
                var uses = LocalUses.Of(local, cancellation);
                return uses.OnlyValue?.Unwrap() is { } value and not ILocalReferenceOperation
                    && Of(value, library, cancellation) is { } history
                    && uses.References.All(use => history.Follow(use, local, library))
                        ? history
                        : null;
            default:
                return null;
        }
    }

    private void Record(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                _values[call.TargetMethod.Name + "." + argument.Parameter?.Name] = argument.Value;
            }
        }
    }

    /// <summary>Whether neither the key nor what was the key before is set. Setting it to nothing is not setting it.</summary>
    internal bool Lacks(KeyMembers keys) => !IsSet(keys.Key!) && !keys.Former.Any(IsSet);

    /// <summary>The value of a property, or null when it is not set here.</summary>
    internal IOperation? ValueOf(string property) => _values.TryGetValue(property, out var value) ? value : null;

    private bool IsSet(string property) =>
        _values.TryGetValue(property, out var value)
        && value.Unwrap() is not (ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation);

    /// <summary>Records one use of the variable. False when what it does cannot be seen.</summary>
    private bool Follow(ILocalReferenceOperation use, ILocalReferenceOperation sent, LibrarySymbols library)
    {
        switch (use.Consumer())
        {
            case IArgumentOperation { Parent: IInvocationOperation call } when library.IsCall(call.TargetMethod):
                return true;
            case ISimpleAssignmentOperation assignment when assignment.Target == use:
                return true;
            case IInvocationOperation call when call.Instance?.Unwrap() == use && library.ReturnsItself(call.TargetMethod):
                Record(call);
                return IsDropped(call, library);
            case IPropertyReferenceOperation property:
                if (property.Parent is ISimpleAssignmentOperation write && write.Target == property)
                {
                    if (IsBefore(write, sent))
                    {
                        _values[property.Property.Name] = write.Value;
                    }
                }
                else if (property.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String })
                {
                    // A list or object inside may be changed through it.
                    _values.Remove(property.Property.Name);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the request that a method returns, which is the same, goes to a call or nowhere, and to no other variable.</summary>
    private static bool IsDropped(IInvocationOperation call, LibrarySymbols library) => call.Consumer() switch
    {
        IExpressionStatementOperation => true,
        IArgumentOperation { Parent: IInvocationOperation sending } => library.IsCall(sending.TargetMethod),
        IInvocationOperation next => library.ReturnsItself(next.TargetMethod) && IsDropped(next, library),
        _ => false,
    };

    /// <summary>A write that stands behind the call still comes before it when both are in one loop.</summary>
    private static bool IsBefore(IOperation write, IOperation sent)
    {
        if (write.Syntax.SpanStart < sent.Syntax.SpanStart)
        {
            return true;
        }

        for (var around = write.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation && around.Syntax.Span.Contains(sent.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }
}
