namespace OneSignal.Reliability.Tests;

/// <param name="OperationId">What is called.</param>
/// <param name="AnswerExample">A good answer, as JSON; empty when a good one has no body.</param>
/// <param name="SendAsync">Makes the call.</param>
internal sealed record SampleCall(string OperationId, string AnswerExample, Func<Task<object?>> SendAsync);
