using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Of two methods with one name the normaliser would rename the second, and nobody would have chosen the name.</summary>
internal sealed class MethodNamesDiffer : ISpecRule
{
    public string Code => "SPEC0160";

    public string Title => "Methods of a group have different names";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var taken = new Dictionary<(string Group, string Method), string>();
        foreach (var operation in spec.Operations)
        {
            var tag = operation.Node.List("tags").Texts().FirstOrDefault();
            if (tag is null || operation.Node.Text(Hint.Method) is not { } method)
            {
                continue;
            }

            if (ReservedNames.Members.Contains(method))
            {
                yield return new Fault(operation.At(Hint.Method), $"Every object has a member '{method}'. Choose another method name.");
            }
            else if (!taken.TryAdd((CSharpName.Pascal(tag), method), operation.Name))
            {
                yield return new Fault(operation.At(Hint.Method), $"The method '{method}' of {tag} is taken by {taken[(CSharpName.Pascal(tag), method)]}. Choose another name.");
            }
        }
    }
}
