using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Tests.Support;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>
/// The simulator beside OneSignal's own documents: its statuses, what its answers match, what they look like and what it
/// takes. Where they differ the table in docs/simulator.md says why, and that table names nothing that agrees.
/// </summary>
public sealed class AgreementTests
{
    private const string NotAtHand = "OneSignal's documents do not lie beside the repository: they are not part of it.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_table_names_operations_once_and_gives_a_reason_for_each_point()
    {
        var rows = DisagreementTable.Read();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(DisagreementTable.IsOperation(row.Point.Operation), row.Point.Operation));
        Assert.All(rows, row => Assert.NotEqual("", row.Reason));
        Assert.Equal(rows.Count, rows.Select(row => row.Point).Distinct().Count());
    }

    [Fact]
    public async Task The_simulator_agrees_with_the_documents_but_for_the_points_of_the_table()
    {
        Assert.SkipWhen(Repository.Upstream is null, NotAtHand);
        var found = new HashSet<Disagreement>(await AnswersAsync());
        found.UnionWith(await RequestProbes.RunAsync(Token));

        var known = DisagreementTable.Read().Select(row => row.Point).ToHashSet();

        AssertNone("Not in the table", found.Except(known));
        AssertNone("In the table, but agreed upon", known.Except(found));
    }

    /// <summary>Prints all of them, in the form in which they would stand in the table.</summary>
    private static void AssertNone<T>(string what, IEnumerable<T> items)
    {
        var lines = items.Select(item => item!.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, $"{what}:\n{string.Join('\n', lines)}");
    }

    private static async Task<IEnumerable<Disagreement>> AnswersAsync()
    {
        var given = (await GivenAsync()).ToLookup(answer => answer.Scenario.Operation, StringComparer.Ordinal);
        return
            from document in UpstreamDocument.All
            from operation in document.Operations
            from point in Compare(operation, [.. given[operation.Ours.Id]])
            select new Disagreement(document.Name, operation.Ours.Id, point);
    }

    private static async Task<List<Answer>> GivenAsync()
    {
        var given = new List<Answer>();
        foreach (var scenario in Scenario.All)
        {
            await using var simulator = await OneSignalSimulator.StartAsync(
                new OneSignalSimulatorOptions { TimeProvider = new FakeTimeProvider(Scene.Time) }, Token);
            using var http = simulator.CreateHttpClient();
            var scene = await Scene.SetAsync(simulator, Token);
            using var request = scenario.Request(scene, scenario.Ours);
            using var response = await http.SendAsync(request, Token);
            var text = await response.Content.ReadAsStringAsync(Token);
            var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
            given.Add(new Answer(scenario, (int)response.StatusCode, isJson ? JsonNode.Parse(text) : null));
        }

        return given;
    }

    private static IEnumerable<string> Compare(UpstreamOperation theirs, IReadOnlyList<Answer> answers)
    {
        foreach (var answer in answers.Where(answer => answer.IsSuccess && !theirs.Documents(answer.Status)))
        {
            yield return $"answers {answer.Status}, not {string.Join(" or ", theirs.Successes)}";
        }

        var hasSuccess = answers.Any(answer => answer.IsSuccess && theirs.Documents(answer.Status));
        foreach (var status in theirs.Statuses.Where(status => !IsOfFaults(status) && (status >= 400 || hasSuccess)))
        {
            var ofStatus = answers.Where(answer => answer.Status == status).ToList();
            var problems = ofStatus.Count == 0 ? ["never answers it"] : Compare(theirs, status, ofStatus);
            foreach (var problem in problems.Distinct(StringComparer.Ordinal))
            {
                yield return $"{status}: {problem}";
            }
        }
    }

    /// <summary>Every answer must match the schema. Examples show different cases: one answer must look like one of them.</summary>
    private static IEnumerable<string> Compare(UpstreamOperation theirs, int status, List<Answer> answers)
    {
        var schema = theirs.Schema(status);
        if (answers.Any(answer => answer.Body is null))
        {
            return schema is null ? [] : ["is not JSON"];
        }

        // The fullest answer first: it speaks for those that are as close.
        var shapes = from example in theirs.Examples(status)
                     from answer in answers.OrderByDescending(answer => answer.Body!.ToJsonString().Length)
                     select ExampleShape.Compare(example, answer.Body).ToList();
        return answers.SelectMany(answer => new UpstreamSchema(theirs.Document).Check(schema, answer.Body))
            .Concat(shapes.MinBy(shape => shape.Count) ?? []);
    }

    /// <summary>What faults and limits answer has tests of its own.</summary>
    private static bool IsOfFaults(int status) => status is 429 or 503;

    private sealed record Answer(Scenario Scenario, int Status, JsonNode? Body)
    {
        public bool IsSuccess => Status is >= 200 and < 300;
    }
}
