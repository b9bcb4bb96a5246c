using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Answers with the first success of the document and its example, for operations that keep no state yet.</summary>
internal static class ExampleAnswer
{
    public static ApiAnswer For(ApiCall call)
    {
        var success = call.Operation.Successes[0];
        return success.Example is null ? ApiAnswer.Empty(success.Status) : ApiAnswer.Json(success.Status, success.Example);
    }
}
