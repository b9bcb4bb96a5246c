using OneSignal.Generator.Checking.Rules;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>Every rule of <c>check</c>, in the order of their codes.</summary>
internal static class SpecRules
{
    public static IReadOnlyList<ISpecRule> All { get; } =
    [
        // Operations
        new TagIsThere(),
        new TagIsDeclared(),
        new OneTagOnly(),
        new OperationIdIsThere(),
        new MethodNameIsThere(),
        new SummaryIsShort(),
        new OperationIsDescribed(),
        new SecurityIsExplicit(),
        new SuccessIsDescribed(),
        new CommonErrorsAreListed(),
        new BodyFitsMethod(),
        // Paths and parameters
        new PlaceholderIsDeclared(),
        new PathParameterIsInPath(),
        new PathHasNoQuery(),
        new ParameterStandsOnce(),
        new ParameterIsDescribed(),
        new PathParameterIsRequired(),
        // Schemas
        new SchemaIsDescribed(),
        new PropertyIsDescribed(),
        new ObjectHasName(),
        new EnumHasName(),
        new ComponentIsUsed(),
        new RequiredPropertyExists(),
        new AnswerRequiresNothing(),
        new OnlyPlainComposition(),
        new TypeAndFormatAreKnown(),
        new DeprecatedHasReplacement(),
        new ObjectIsOpen(),
        new KeywordIsKnown(),
        // Hints
        new HintIsKnown(),
        new HintIsScalar(),
        new HintValueIsLegal(),
        new HintStandsWhereRead(),
        new HintNamesProperty(),
        new PagingIsComplete(),
        new AliasIsPair(),
        new OutcomeIsInAnswer(),
        // Names
        new MethodNamesDiffer(),
        new TypeNamesDiffer(),
        new MemberNamesDiffer(),
        new EnumMemberNamesDiffer(),
        new EnumListsHaveSameLength(),
        new ArgumentNamesDiffer(),
        // Examples
        new ExampleFitsSchema(),
        new ExampleIsThere(),
        new ExampleLeavesFilledMembers(),
        // Secrets
        new NoApiKeys(),
    ];

    /// <summary>What breaks a rule, from the top of the document to its end.</summary>
    public static IReadOnlyList<Finding> Run(SpecDocument document) => Run(document, All);

    public static IReadOnlyList<Finding> Run(SpecDocument document, IEnumerable<ISpecRule> rules)
    {
        var spec = new SpecIndex(document);
        return rules
            .SelectMany(rule => rule.Check(spec).Select(fault => Finding(document, rule, fault)))
            .Distinct()
            .OrderBy(finding => finding.Position.Line)
            .ThenBy(finding => finding.Position.Column)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)
            .ToList();
    }

    private static Finding Finding(SpecDocument document, ISpecRule rule, Fault fault) =>
        new(rule.Code, document.File, fault.Position ?? document.Positions.Find(fault.Pointer), fault.Message);
}
