namespace OneSignal.Analyzers.Bench;

/// <summary>What a solution takes to compile, and what the rules add to it.</summary>
/// <param name="Compile">From text to assemblies, without analyzers.</param>
/// <param name="Rules">What the rules take on top of what the compiler does for an analyzer that asks for nothing.</param>
/// <param name="Found">How much the rules report.</param>
internal readonly record struct Comparison(Cost Compile, Cost Rules, int Found)
{
    private const int WarmUps = 2;

    // The whole by which a small difference is divided needs less precision than the difference.
    private const int CompileRounds = 2;

    /// <summary>
    /// The works take turns project by project, a second or two each, so that all share whatever the machine does meanwhile, and of each
    /// the least counts. A sum of such leasts repeats to one or two percent on a busy machine, where a whole round differs from the next by ten.
    /// </summary>
    internal static Comparison Of(GeneratedSolution solution, int rounds)
    {
        foreach (var project in solution.Projects.Take(WarmUps))
        {
            Work.Compile(project);
            Work.AnalyzeIdly(project);
            Work.Analyze(project);
        }

        var found = 0;
        var costs = solution.Projects.Select(static _ => (Compile: new List<Cost>(), Idle: new List<Cost>(), Rules: new List<Cost>())).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            found = 0;
            foreach (var (project, cost) in solution.Projects.Zip(costs))
            {
                cost.Idle.Add(Cost.Of(() => Work.AnalyzeIdly(project)));
                cost.Rules.Add(Cost.Of(() => found += Work.Analyze(project)));
                if (round < CompileRounds)
                {
                    cost.Compile.Add(Cost.Of(() => Work.Compile(project)));
                }
            }
        }

        return costs.Aggregate(new Comparison(default, default, found), static (sum, cost) => sum with
        {
            Compile = sum.Compile + Cost.Least(cost.Compile),
            Rules = sum.Rules + Cost.Least(cost.Rules) - Cost.Least(cost.Idle),
        });
    }
}
