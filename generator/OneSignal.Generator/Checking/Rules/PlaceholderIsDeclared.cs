using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>An undeclared placeholder becomes a nameless text argument without a word about what to pass.</summary>
internal sealed class PlaceholderIsDeclared : ISpecRule
{
    public string Code => "SPEC0120";

    public string Title => "Every placeholder of a path is declared as a parameter";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        from placeholder in PathTemplate.Placeholders(operation.Path.Split('?')[0]).Distinct(StringComparer.Ordinal)
        where !operation.Parameters.Any(use => use.Place == "path" && use.Name == placeholder)
        select new Fault(operation.Pointer, $"{operation.Name} does not declare '{placeholder}'. Add a parameter of that name with 'in: path'.");
}
