using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The method's name is part of the public surface and so is chosen, not derived.</summary>
internal sealed class MethodNameIsThere : ISpecRule
{
    public string Code => "SPEC0105";

    public string Title => "Every operation names its C# method in x-os-method";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var operation in spec.Operations)
        {
            if (operation.Node[Hint.Method].AsText() is not { } method)
            {
                yield return new Fault(operation.Pointer, $"{operation.Name} has no {Hint.Method}. Name its C# method inside the group, such as 'Create'.");
            }
            else if (!CSharpName.IsIdentifier(method) || !char.IsUpper(method[0]) || method.EndsWith("Async", StringComparison.Ordinal))
            {
                yield return new Fault(operation.At(Hint.Method), $"'{method}' is no method name in Pascal case without 'Async'. Write it like 'Create'.");
            }
        }
    }
}
