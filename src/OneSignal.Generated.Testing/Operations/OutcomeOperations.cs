using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Outcomes: figures over all messages and sessions of an app.</summary>
internal sealed class OutcomeOperations : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal) { ["getOutcomes"] = Get };

    private static ApiAnswer Get(ApiCall call) =>
        OutcomeFigures.TryShow(
            call, call.App.Messages.All(call.Now), call.App.Sessions.All(call.Now), out var outcomes, out var refusal)
            ? ApiAnswer.Json(200, new JsonObject { ["outcomes"] = outcomes })
            : refusal;
}
