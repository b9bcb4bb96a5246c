using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1006: a client is made, used and dropped each time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientPerCall : OneSignalAnalyzer
{
    public ClientPerCall()
        : base(Descriptors.OSG1006_ClientPerCall)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var api in member.ApiCalls)
            {
                if (Receiver(api) is { } receiver
                    && Creation(receiver, member) is { Type: { } type } creation
                    && HasConnectionsOfItsOwn(creation, member)
                    && Times(creation, member) is { } times)
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG1006_ClientPerCall,
                        Squiggle.OfCreation(creation.Syntax),
                        IsInLoop(creation) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                        null,
                        null,
                        type.Name,
                        times));
                }
            }
        });

    /// <summary>The client that a call is made with: of the typed one, below the group.</summary>
    private static IOperation? Receiver(ApiCall api)
    {
        var call = api.Call;
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);
        return api.IsTyped ? (receiver?.Unwrap() as IPropertyReferenceOperation)?.Instance?.Unwrap() : receiver?.Unwrap();
    }

    /// <summary>Where the client is made: right there, or for a variable that does nothing but call.</summary>
    private static IObjectCreationOperation? Creation(IOperation receiver, MemberContext member)
    {
        if (receiver is not ILocalReferenceOperation local)
        {
            return receiver as IObjectCreationOperation;
        }

        var uses = LocalUses.Of(local, member.Cancellation);
        return uses.OnlyValue?.Unwrap() is IObjectCreationOperation creation && uses.References.All(use => StaysHere(use, creation))
            ? creation
            : null;
    }

    private static bool StaysHere(ILocalReferenceOperation use, IObjectCreationOperation creation)
    {
        if (FunctionOf(use) != FunctionOf(creation))
        {
            return false;
        }

        return use.Consumer() switch
        {
            IMemberReferenceOperation member => member.Instance?.Unwrap() == use,
            IInvocationOperation call => call.Instance?.Unwrap() == use,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType: var type } } } =>
                type.Name == "HttpClientJsonExtensions" || type.IsIn("RestSharp"),
            IUsingOperation => true,
            IAssignmentOperation assignment => assignment.Target == use,
            _ => false,
        };
    }

    /// <summary>False for a client over connections that others may share: a handler or HttpClient that is not made here.</summary>
    private static bool HasConnectionsOfItsOwn(IObjectCreationOperation creation, MemberContext member)
    {
        if (!creation.Type.Is(member.Symbols.Http.HttpClient)
            && !creation.Type.Is(member.Symbols.Library.Client)
            && !creation.Type.Is(member.Symbols.Http.RestClient))
        {
            return false;
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { Name: "disposeHandler" } && argument.Value.ConstantValue is not { HasValue: true, Value: true })
            {
                return false;
            }

            if (argument.Parameter is { Name: "handler" or "httpClient" } && !IsMadeHere(argument.Value, member))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMadeHere(IOperation value, MemberContext member)
    {
        var made = value.Unwrap();
        return (made is ILocalReferenceOperation local ? LocalUses.Of(local, member.Cancellation).OnlyValue?.Unwrap() : made)
            is IObjectCreationOperation;
    }

    /// <summary>How often it is made, or null where that is once, or once for each test.</summary>
    private static string? Times(IObjectCreationOperation creation, MemberContext member)
    {
        if (creation.SemanticModel is not { } model)
        {
            return null;
        }

        var functions = Function.Around(creation.Syntax, model, member.Cancellation).ToList();
        if (functions is not [.., { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } outermost]
            || TestMethods.Contains(outermost))
        {
            return null;
        }

        if (IsInLoop(creation))
        {
            return "round of a loop";
        }

        return functions[0] switch
        {
            { MethodKind: MethodKind.AnonymousFunction } => "call of the lambda",
            var function when Function.IsEntryPoint(function, model.Compilation, member.Cancellation) => null,
            var function => "call of '" + (function.AssociatedSymbol ?? function).Name + "'",
        };
    }

    private static bool IsInLoop(IOperation creation)
    {
        for (IOperation inside = creation; inside.Parent is { } around and not (IAnonymousFunctionOperation or ILocalFunctionOperation); inside = around)
        {
            if (around is ILoopOperation loop && loop.Body == inside)
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? FunctionOf(IOperation operation)
    {
        var around = operation.Parent;
        while (around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            around = around.Parent;
        }

        return around;
    }
}
